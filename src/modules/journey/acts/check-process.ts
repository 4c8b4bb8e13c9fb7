import { canOpenRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, optionalChoice, optionalText, version, z } from '#platform/fields.ts'
import { type ProcessItemId, processItemIds } from '../content/process-checklist.ts'
import { processStates, reviewProcess, type SentCheck } from '../domain/process-review.ts'
import { keepProcessCheck, lockProcess } from '../process-store.ts'
import { findForAdviser } from '../queries/person-for-adviser.ts'

type Fields<Prefix extends string, Value> = Record<`${Prefix}${ProcessItemId}`, Value>

function fieldsOf<Prefix extends string, Value>(prefix: Prefix, value: Value): Fields<Prefix, Value> {
  return Object.fromEntries(processItemIds.map((item) => [`${prefix}${item}`, value])) as Fields<Prefix, Value>
}

/** Looks back, point by point, at how the work was done together. The person reads every point. */
export const checkProcess = act({
  name: 'check-process',
  title: 'Faire le point sur la démarche',
  who: ['counsellor', 'cooperative-adviser'],
  input: z
    .object({
      person: id<'person'>(),
      /** The two of them fill it in on one screen: the form comes back the same. */
      together: optionalChoice(['yes']),
      ...fieldsOf('state-', optionalChoice(processStates)),
      ...fieldsOf('comment-', optionalText(500)),
      ...fieldsOf('version-', version),
    })
    .superRefine((sent, context) => {
      for (const item of processItemIds) {
        if (sent[`comment-${item}`] !== '' && sent[`state-${item}`] === null)
          context.addIssue({ code: 'custom', path: [`state-${item}`], message: 'required' })
      }
    })
    .transform((sent) => ({
      person: sent.person,
      together: sent.together,
      checks: new Map<ProcessItemId, SentCheck>(
        processItemIds.map((item) => [
          item,
          { state: sent[`state-${item}`], comment: sent[`comment-${item}`], version: sent[`version-${item}`] },
        ]),
      ),
    })),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    if (found === undefined) return undefined
    return { ...found, kept: await lockProcess(tx, person, found.adviser.organisationId) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  decide({ record, adviser, kept }, { checks, together }) {
    const reviewed = reviewProcess(kept, checks)
    return reviewed.ok ? { ok: true, value: { personId: record.id, adviser, together, changed: reviewed.value } } : reviewed
  },
  async save(tx, { personId, adviser, changed }, { now }) {
    const signed = { personId, organisationId: adviser.organisationId, accountId: adviser.accountId, authorName: adviser.name, at: now }
    for (const { item, check } of changed) await keepProcessCheck(tx, item, check, signed)
  },
  audit: ({ personId, adviser, changed }) => ({
    about: personId,
    organisation: adviser.organisationId,
    detail: { points: changed.map(({ item }) => item).join(' ') },
  }),
})

import { isId } from '#kernel/id.ts'
import { act } from '#platform/act.ts'
import { choice, day, id, optionalText, z } from '#platform/fields.ts'
import { keepDecision, lockLastDecision } from '../decision-store.ts'
import { dayIn } from '../domain/adviser.ts'
import { attestOnPaper, type DecisionId, outcomes } from '../domain/decision.ts'
import { findForAdviser, maySee } from '../queries/person-for-adviser.ts'

/** Says that the person signed this decision on paper. It stays apart, in sight, from what she writes herself. */
export const attestPaperDecision = act({
  name: 'attest-paper-decision',
  title: 'Attester une décision signée sur papier',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    person: id<'person'>(),
    outcome: choice(outcomes),
    words: optionalText(5000),
    signedOn: day,
    attested: choice(['yes']),
    seen: z
      .string()
      .default('')
      .transform((text): DecisionId | null => (isId<'decision'>(text) ? text : null)),
  }),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    if (found === undefined) return undefined
    return { ...found, last: await lockLastDecision(tx, person) }
  },
  allow: (actor, found) => maySee(actor, found, 'decision'),
  decide({ record, adviser, timeZone, last }, { outcome, words, signedOn, seen }, { now, newId }) {
    const paper = {
      outcome,
      words,
      signedOn,
      attestedBy: adviser.accountId,
      attestedName: adviser.name,
      organisationId: adviser.organisationId,
    }
    const attested = attestOnPaper(last, newId<'decision'>(), paper, seen, now, dayIn(timeZone, now))
    return attested.ok ? { ok: true, value: { personId: record.id, adviser, decision: attested.value } } : attested
  },
  save: (tx, { personId, decision }) => keepDecision(tx, personId, decision),
  audit: ({ personId, adviser, decision }) => ({
    about: personId,
    organisation: adviser.organisationId,
    detail: { decision: decision.id, way: 'paper' },
  }),
})

import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalChoice, text, z } from '#platform/fields.ts'
import type { Said } from '../domain/referral.ts'
import { templateDelay } from '../domain/template.ts'
import { lockMany, manyReferrals } from '../many-referrals.ts'
import { shelves } from '../queries/list-box.ts'
import { listTemplates } from '../queries/list-templates.ts'
import { saveMove } from '../referral-store.ts'
import { mayTake, type Taken, takeStep } from '../take-step.ts'

/** Answers several at once: that they were received, or with a ready-made answer. Those that it does not suit stay as they were. */
export const answerMany = act({
  name: 'answer-many',
  title: 'Répondre à plusieurs mises en relation à la fois',
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ referrals: manyReferrals, answer: text(40), shelf: optionalChoice(shelves).nullish() }),
  async load(tx, { referrals, answer }, moment) {
    const locked = await lockMany(tx, referrals, moment)
    const template = answer === 'receive' ? undefined : (await listTemplates(tx)).find(({ id }) => id === answer)
    if (locked.length === 0 || (answer !== 'receive' && template === undefined)) return undefined
    return { locked, template }
  },
  allow: (actor, { locked, template }) => locked.every((each) => mayTake(actor, each, template?.step ?? 'receive')),
  decide({ locked, template }, { shelf }, moment) {
    const taken: Taken[] = []
    for (const each of locked) {
      const answerBy = moment.now.toZonedDateTimeISO(each.timeZone).toPlainDate().add({ days: templateDelay })
      const said: Said = {
        words: template?.words ?? '',
        alternative: template?.alternative ?? '',
        ...(template?.reason ? { reason: template.reason } : {}),
        ...(template?.step === 'ask-time' ? { answerBy } : {}),
      }
      const one = takeStep(each, { step: template?.step ?? 'receive', version: each.referral.version, said }, moment)
      if (one.ok) taken.push(one.value)
    }
    return taken.length === 0
      ? refused('suits-none')
      : { ok: true, value: { taken, left: locked.length - taken.length, shelf: shelf ?? null } }
  },
  async save(tx, { taken }, moment) {
    for (const { move, signer, timeZone } of taken) await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: ({ taken }, _, { actor }) => ({
    about: null,
    organisation: actor.signedIn ? actor.organisationId : null,
    detail: { step: taken[0]?.move.line.step ?? null, count: taken.length },
  }),
})

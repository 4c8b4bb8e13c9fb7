import { isId } from '#kernel/id.ts'
import { refused } from '#kernel/result.ts'
import { findService } from '#modules/directory/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalChoice, optionalText, z } from '#platform/fields.ts'
import { meetingsAfter } from '../domain/meeting.ts'
import { refusalReasons } from '../domain/reasons.ts'
import { settleMeetings } from '../meeting-store.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

/** Refuses, or leads elsewhere. Neither goes without a reason and somewhere else to go: the person reads both. */
export const turnDownReferral = act({
  name: 'turn-down-referral',
  title: 'Refuser une mise en relation, avec une raison et une autre piste',
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({
    ...stepShape,
    step: choice(['refuse', 'redirect']),
    reason: optionalChoice(refusalReasons),
    condition: optionalText(500),
    alternative: optionalText(2000),
    alternativeService: optionalText(36).refine((value) => value === '' || isId<'service'>(value), 'not-a-choice'),
    words: optionalText(2000),
  }),
  async load(tx, { referral, alternativeService }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    if (locked === undefined) return undefined
    const elsewhere = alternativeService === '' ? undefined : await findService(tx, alternativeService as Parameters<typeof findService>[1])
    return { ...locked, elsewhere, meetings: await listMeetings(tx, referral) }
  },
  allow: (actor, loaded, { step }) => mayTake(actor, loaded, step),
  decide({ elsewhere, meetings, ...loaded }, { step, version, reason, condition, alternative, alternativeService, words }, moment) {
    if (alternativeService !== '' && elsewhere === undefined) return refused('alternative-missing')
    const said = {
      ...(reason === null ? {} : { reason }),
      condition: reason === 'not-eligible' ? condition : '',
      alternative,
      alternativeServiceId: elsewhere?.id ?? null,
      words,
    }
    const taken = takeStep(loaded, { step, version, said }, moment)
    return taken.ok ? { ok: true, value: { ...taken.value, settled: meetingsAfter(meetings, 'end') } } : taken
  },
  async save(tx, { move, signer, timeZone, settled }, moment) {
    await settleMeetings(tx, settled)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

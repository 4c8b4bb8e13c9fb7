import { act } from '#platform/act.ts'
import { choice, optionalChoice, optionalText, z } from '#platform/fields.ts'
import { meetingsAfter } from '../domain/meeting.ts'
import { causes } from '../domain/reasons.ts'
import { settleMeetings } from '../meeting-store.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

/** They met, or they did not and on whose side. Not knowing is an answer. */
export const sayMeeting = act({
  name: 'say-meeting',
  title: 'Dire si la rencontre a eu lieu',
  who: ['person', 'counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ ...stepShape, step: choice(['hold', 'miss']), cause: optionalChoice(causes), words: optionalText(2000) }),
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    return locked === undefined ? undefined : { ...locked, meetings: await listMeetings(tx, referral) }
  },
  allow: (actor, loaded, { step }) => mayTake(actor, loaded, step),
  decide({ meetings, ...loaded }, { step, version, cause, words }, moment) {
    const missed = step === 'miss' && cause !== null ? { cause } : {}
    const taken = takeStep(loaded, { step, version, said: { ...missed, words } }, moment)
    if (!taken.ok) return taken
    const { move, signer } = taken.value
    const said = { ...move.line.said, confidential: signer.side !== 'recipient' && words !== '' }
    const settled = meetingsAfter(meetings, step, missed)
    return { ok: true, value: { ...taken.value, move: { ...move, line: { ...move.line, said } }, settled } }
  },
  async save(tx, { move, signer, timeZone, settled }, moment) {
    await settleMeetings(tx, settled)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

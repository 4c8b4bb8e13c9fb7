import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { datesToChoose, meetingsAfter } from '../domain/meeting.ts'
import { settleMeetings } from '../meeting-store.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

export const chooseMeeting = act({
  name: 'choose-meeting',
  title: 'Choisir la date de la rencontre',
  who: ['person', 'counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ ...stepShape, meeting: id<'referral-meeting'>() }),
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    return locked === undefined ? undefined : { ...locked, meetings: await listMeetings(tx, referral) }
  },
  allow: (actor, loaded) => mayTake(actor, loaded, 'choose-meeting'),
  decide({ meetings, ...loaded }, { version, meeting }, moment) {
    const taken = takeStep(loaded, { step: 'choose-meeting', version }, moment)
    if (!taken.ok) return taken
    if (!datesToChoose(meetings, moment.now).some((each) => each.id === meeting)) return refused('date-gone')
    return { ok: true, value: { ...taken.value, settled: meetingsAfter(meetings, 'choose', { chosen: meeting }) } }
  },
  async save(tx, { move, signer, timeZone, settled }, moment) {
    await settleMeetings(tx, settled)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

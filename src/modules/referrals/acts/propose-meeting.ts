import { refused } from '#kernel/result.ts'
import { startOf } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, day, optionalChoice, optionalText, time, z } from '#platform/fields.ts'
import { meetingWays } from '../domain/meeting.ts'
import { addMeetings } from '../meeting-store.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

export const meetingLengths = ['15', '30', '45', '60', '90', '120'] as const

/** A date for the three to meet. Several can be proposed, one after the other; the person chooses. */
export const proposeMeeting = act({
  name: 'propose-meeting',
  title: 'Proposer une date de rencontre à trois',
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({
    ...stepShape,
    on: day,
    at: time,
    minutes: choice(meetingLengths).transform(Number),
    meetingWay: choice(meetingWays),
    place: optionalText(300),
    hostName: optionalText(300),
    withCounsellor: optionalChoice(['yes']),
  }),
  load: (tx, { referral }, moment) => loadToStep(tx, referral, moment),
  allow: (actor, loaded) => mayTake(actor, loaded, 'propose-meeting'),
  decide(loaded, { version, on, at, minutes, meetingWay, place, hostName, withCounsellor }, moment) {
    const start = startOf({ on, at, minutes, timeZone: loaded.timeZone })
    if (!start.ok) return start
    if (Temporal.Instant.compare(start.value, moment.now) <= 0) return refused('already-past')
    if (meetingWay === 'in-person' && place === '') return refused('place-missing')
    const taken = takeStep(loaded, { step: 'propose-meeting', version }, moment)
    if (!taken.ok) return taken
    const { side } = taken.value.signer
    if (side === 'clock') return refused('illegal-step')
    const meeting = {
      id: moment.newId<'referral-meeting'>(),
      startsAt: start.value,
      minutes,
      place,
      way: meetingWay,
      hostName,
      withCounsellor: withCounsellor === 'yes',
      proposedBy: side,
    }
    return { ok: true, value: { ...taken.value, meeting } }
  },
  async save(tx, { move, signer, timeZone, meeting }, moment) {
    await addMeetings(tx, move.referral, [meeting], moment.now)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

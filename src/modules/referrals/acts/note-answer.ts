import { ok, type Result, refused } from '#kernel/result.ts'
import { startOf } from '#modules/people/index.ts'
import { act, type Moment } from '#platform/act.ts'
import { choice, day, optionalChoice, optionalDay, optionalText, time, z } from '#platform/fields.ts'
import { longestDelay } from '../domain/clocks.ts'
import { meetingsAfter, meetingWays } from '../domain/meeting.ts'
import { refusalReasons } from '../domain/reasons.ts'
import { move } from '../domain/referral.ts'
import { type Signer, sidesOf } from '../domain/sides.ts'
import { isDayOfAnswer, toldAnswers, toldWays } from '../domain/told.ts'
import { addMeetings, type NewMeeting, settleMeetings } from '../meeting-store.ts'
import { isByHand } from '../queries/find-by-hand.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep } from '../take-step.ts'
import { meetingLengths } from './propose-meeting.ts'

const input = z.object({
  ...stepShape,
  answer: choice(toldAnswers),
  toldWay: choice(toldWays),
  toldBy: optionalText(300),
  saidOn: day,
  words: optionalText(2000).default(''),
  answerBy: optionalDay.nullish().transform((value) => value ?? null),
  reason: optionalChoice(refusalReasons).nullish(),
  condition: optionalText(500).default(''),
  alternative: optionalText(2000).default(''),
  on: optionalDay.nullish().transform((value) => value ?? null),
  at: z.preprocess((value) => (value === undefined || value === '' ? null : value), time.nullable()),
  minutes: choice(meetingLengths).transform(Number).optional(),
  meetingWay: optionalChoice(meetingWays).nullish(),
  place: optionalText(300).default(''),
  hostName: optionalText(300).default(''),
  withCounsellor: optionalChoice(['yes']).nullish(),
})
type Input = z.infer<typeof input>
type DateRefusal = 'date-missing' | 'place-missing' | 'already-past' | 'no-such-time'

/** Writes down what a service without any address said by telephone or in person: its own step, of the same table, said to be noted. */
export const noteAnswer = act({
  name: 'note-answer',
  title: 'Noter ce qu’un service a répondu de vive voix',
  who: ['counsellor', 'cooperative-adviser'],
  input,
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    if (locked === undefined) return undefined
    return { ...locked, byHand: await isByHand(tx, locked.referral), meetings: await listMeetings(tx, referral) }
  },
  allow: (actor, { referral, ties, byHand }) => byHand && sidesOf(actor, referral, ties).includes('counsellor'),
  decide({ referral, timeZone, meetings }, asked, moment) {
    const { actor, now } = moment
    const { answer: step, version, toldWay, toldBy, saidOn, reason, answerBy } = asked
    if (!actor.signedIn) return refused('illegal-step')
    if (!isDayOfAnswer(saidOn, referral.sentAt, now, timeZone)) return refused('no-such-day')
    const said = {
      words: asked.words,
      ...(step === 'ask-time' && answerBy !== null ? { answerBy } : {}),
      ...(step === 'refuse' || step === 'redirect'
        ? {
            ...(reason == null ? {} : { reason }),
            condition: reason === 'not-eligible' ? asked.condition : '',
            alternative: asked.alternative,
          }
        : {}),
    }
    const moved = move(referral, { step, side: 'recipient', seen: version, now, timeZone, said })
    if (!moved.ok) return moved
    if (step === 'ask-time') {
      const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
      const days = answerBy === null ? 0 : today.until(answerBy).days
      if (days < 1 || days > longestDelay) return refused('no-such-delay')
    }
    const proposed = step === 'propose-meeting' ? dateOf(asked, timeZone, moment) : ok<NewMeeting[]>([])
    if (!proposed.ok) return proposed
    const signer: Signer = {
      side: 'recipient',
      accountId: actor.accountId,
      name: toldBy === '' ? referral.cardName : toldBy,
      way: toldWay,
      noted: { by: actor.name, on: saidOn },
    }
    const settled = step === 'refuse' || step === 'redirect' ? meetingsAfter(meetings, 'end') : []
    return ok({ move: moved.value, signer, timeZone, dates: proposed.value, settled })
  },
  async save(tx, { move: moved, signer, timeZone, dates, settled }, moment) {
    if (dates.length > 0) await addMeetings(tx, moved.referral, dates, moment.now)
    await settleMeetings(tx, settled)
    await saveMove(tx, moved, signer, timeZone, moment)
  },
  audit: factOf,
})

function dateOf(asked: Input, timeZone: string, { now, newId }: Moment): Result<NewMeeting[], DateRefusal> {
  const { on, at, minutes, meetingWay, place, hostName, withCounsellor } = asked
  if (on === null || at === null || minutes === undefined || meetingWay == null) return refused('date-missing')
  if (meetingWay === 'in-person' && place === '') return refused('place-missing')
  const start = startOf({ on, at, minutes, timeZone })
  if (!start.ok) return start
  if (Temporal.Instant.compare(start.value, now) <= 0) return refused('already-past')
  return ok([
    {
      id: newId<'referral-meeting'>(),
      startsAt: start.value,
      minutes,
      place,
      way: meetingWay,
      hostName,
      withCounsellor: withCounsellor === 'yes',
      proposedBy: 'recipient',
    },
  ])
}

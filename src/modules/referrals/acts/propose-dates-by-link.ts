import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, optionalDay, optionalText, text, version, z } from '#platform/fields.ts'
import { decideByLink, saveByLink } from '../answer-by-link.ts'
import { knocks } from '../domain/limits.ts'
import { type MeetingId, meetingWays } from '../domain/meeting.ts'
import { datesProposed, mostDates } from '../domain/suggested-dates.ts'
import { addMeetings } from '../meeting-store.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { factOf } from '../take-step.ts'

const tapped = z
  .preprocess((value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]), z.array(z.string()))
  .pipe(z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'not-a-choice')))
const clock = /^([01]?\d|2[0-3])\s*[:hH.]\s*([0-5]\d)?$/

export const proposeDatesByLink = act({
  name: 'propose-dates-by-link',
  title: 'Proposer des dates de rencontre, avec le lien reçu',
  who: ['anyone'],
  input: z.object({
    token: text(100),
    version,
    dates: tapped,
    on: optionalDay,
    at: optionalText(8).refine((value) => value === '' || clock.test(value), 'not-a-time'),
    meetingWay: choice(meetingWays),
    place: optionalText(300),
    hostName: optionalText(300),
  }),
  limit: (_, network) => knocks(network),
  load: async (tx, { token }, moment) => ({ found: await findByLink(tx, token, moment, true) }),
  allow: () => true,
  decide({ found }, { token, version, dates, on, at, meetingWay, place, hostName }, moment) {
    if (found === undefined) return refused('over')
    const [, hour = '10', minute = '00'] = clock.exec(at) ?? []
    const typed = on === null ? [] : [on.toPlainDateTime({ hour: Number(hour), minute: Number(minute ?? 0) })]
    const all = [...dates.map((each) => Temporal.PlainDateTime.from(each)), ...typed]
    const starts = datesProposed(all, moment.now, found.timeZone)
    if (starts.length === 0) return refused('no-date')
    if (starts.length > mostDates) return refused('too-many-dates')
    const taken = decideByLink(found, 'propose-meeting', { token, version }, moment)
    if (!taken.ok) return taken
    const meetings = starts.map((startsAt) => ({
      id: moment.newId<'referral-meeting'>() satisfies MeetingId,
      startsAt,
      minutes: 60,
      place,
      way: meetingWay,
      hostName,
      withCounsellor: true,
      proposedBy: 'recipient' as const,
    }))
    return { ok: true, value: { ...taken.value, meetings } }
  },
  async save(tx, { meetings, ...taken }, moment) {
    await addMeetings(tx, taken.move.referral, meetings, moment.now)
    await saveByLink(tx, taken, moment)
  },
  audit: factOf,
})

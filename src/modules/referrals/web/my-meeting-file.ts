import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { myMeetingWords } from '../messages/my-meeting.ts'
import { findMyReferral } from '../queries/my-referral.ts'

/** Her meeting for another calendar. Its title names neither the service nor what it is for: phones are shared. */
export const myMeetingFile = page({
  name: 'my-meeting-file',
  title: 'Ma rencontre en fichier d’agenda',
  path: routes.myMeetingFile,
  who: ['person'],
  input: z.object({ referral: id<'referral'>() }),
  async load(tx, { referral }, moment) {
    const sight = await findMyReferral(tx, referral, moment)
    const meeting = sight?.meetings.find(({ state }) => state === 'chosen')
    return sight === undefined || meeting === undefined ? undefined : { referral: sight.referral, meeting }
  },
  allow: (actor, { referral }) => actor.signedIn && actor.personId === referral.personId,
  reads: 'nobody',
  view({ data: { meeting }, language, now }) {
    const calendar = ical({
      prodId: { company: 'Maillon', product: 'Maillon', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
    })
    calendar.createEvent({
      id: meeting.id,
      sequence: meeting.version,
      stamp: new Date(now.epochMilliseconds),
      start: new Date(meeting.startsAt.epochMilliseconds),
      end: new Date(meeting.startsAt.add({ minutes: meeting.minutes }).epochMilliseconds),
      summary: myMeetingWords(language)('meeting-title'),
      location: meeting.place,
      status: ICalEventStatus.CONFIRMED,
    })
    return new Response(calendar.toString(), {
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="maillon.ics"' },
    })
  },
})

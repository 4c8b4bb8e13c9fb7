import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { initials } from '../domain/appointment.ts'
import { todayWords } from '../messages/today.ts'
import { myDays } from '../queries/my-days.ts'

const daysTold = 15

/** My meetings for another calendar: initials and places, since that calendar is not ours. */
export const calendarPage = page({
  name: 'calendar',
  title: 'Mes rendez-vous en fichier d’agenda',
  path: routes.calendar,
  who: ['counsellor', 'cooperative-adviser'],
  input: nothing,
  load: (tx, _, moment) => myDays(tx, moment, daysTold),
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data: { lines }, language, now }) {
    const calendar = ical({
      prodId: { company: 'Maillon', product: 'Maillon', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
    })
    for (const line of lines) {
      calendar.createEvent({
        id: line.id,
        sequence: line.version,
        stamp: new Date(now.epochMilliseconds),
        start: new Date(line.startsAt.epochMilliseconds),
        end: new Date(line.startsAt.add({ minutes: line.minutes }).epochMilliseconds),
        summary: todayWords(language)('event', { initials: initials(line.name) }),
        location: line.place,
        status: line.state === 'planned' || line.state === 'held' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      })
    }
    return new Response(calendar.toString(), {
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="maillon.ics"' },
    })
  },
})

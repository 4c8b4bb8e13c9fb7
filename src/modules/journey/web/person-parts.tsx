import type { Child } from 'hono/jsx'
import type { PersonId } from '#kernel/id.ts'
import type { RecordHead } from '#modules/people/index.ts'
import type { Language } from '#platform/i18n.ts'
import type { Reading } from '#platform/page.ts'
import { href, type Route } from '#routes'
import { formatDay } from '#ui/format.ts'
import { PersonName } from '#ui/person-name.tsx'

/** The address of one room of a person's record. */
export function roomOf(route: PersonRoom, person: PersonId): string {
  return href(route, { person })
}

type PersonRoom = Exclude<Extract<Route, `/people/:person${string}`>, `/people/:person/${string}:${string}`>

/** The line that the person finds in *who read my record*. */
export function readingOf(record: RecordHead, what: string): Reading {
  return { personId: record.id, what, reason: 'accompaniment' }
}

/** Whose page this is, beside a title that speaks of something else. */
export function WhoseName({ record }: { record: RecordHead }) {
  return (
    <p class="whose">
      <PersonName given={record.name} native={record.nativeName} />
    </p>
  )
}

/** A day that machines can read too. */
export function Day({ day, language }: { day: Temporal.PlainDate; language: Language }) {
  return <time datetime={day.toString()}>{formatDay(day, language)}</time>
}

/** What somebody wrote, in its own direction, with its lines. */
export function Written({ children }: { children: string }) {
  return <div class="written">{children.split('\n').map((line): Child => (line === '' ? null : <p dir="auto">{line}</p>))}</div>
}

import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'

/** The day an instant falls on, on the clocks of `timeZone` (IANA name), in words. */
export function formatInstantDay(instant: Temporal.Instant, timeZone: string, language: Language): string {
  return formatDay(instant.toZonedDateTimeISO(timeZone).toPlainDate(), language)
}

import { type Language, languageFacts } from '#platform/i18n.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day in words: “12 mars 2027”. Arabic keeps the digits used in the Maghreb and in Quebec. */
export function formatDay(day: Temporal.PlainDate, language: Language): string {
  return format(language, { dateStyle: 'long' }).format(day)
}

/** A day with its weekday, for an appointment: “vendredi 12 mars 2027”. */
export function formatWeekday(day: Temporal.PlainDate, language: Language): string {
  return format(language, { dateStyle: 'full' }).format(day)
}

/** An instant on the clocks of `timeZone` (IANA name): “12 mars 2027, 14 h 30”. */
export function formatMoment(instant: Temporal.Instant, timeZone: string, language: Language): string {
  const there = instant.toZonedDateTimeISO(timeZone)
  return `${formatDay(there.toPlainDate(), language)}${language === 'ar' ? '،' : ','} ${formatTime(there.toPlainTime(), language)}`
}

/** A time of day, on 24 hours in every language: “14 h 30”, “14:30”. It stays on one line. */
export function formatTime(time: Temporal.PlainTime, language: Language): string {
  const said = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time)
  return said.replaceAll(' ', '\u00a0')
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.values(options).join()}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(`${languageFacts[language].locale}-u-nu-latn`, options)
  formats.set(key, made)
  return made
}

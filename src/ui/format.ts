import type { Cents, Currency } from '#kernel/money.ts'
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

/** A month of a year: “mars 2027”. */
export function formatMonth(month: Temporal.PlainYearMonth, language: Language): string {
  return format(language, { month: 'long', year: 'numeric' }).format(month.toPlainDate({ day: 1 }))
}

/** The shortest name of a month, one letter or two: under a column of a picture. */
export function monthLetter(month: Temporal.PlainYearMonth, language: Language): string {
  return format(language, { month: 'narrow' }).format(month.toPlainDate({ day: 1 }))
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

/**
 * An amount as each language writes it: “1 234,56 $”, “$1,234.56”; whole amounts without cents. Exact however large: `cents` never
 * becomes a float. Below zero it starts with a true minus sign, and it stays on one line.
 */
export function formatMoney(cents: bigint, currency: Currency, language: Language): string {
  const said = moneyFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(decimal(cents))
  // The Maghreb's “CA$” is the “$” of everybody here: one budget has one currency.
  return said.replace('CA$', '$').replace('-', '\u2212').replaceAll(' ', '\u00a0')
}

/** An amount as one types it, to fill a field that reads it back: “1234,56”, without sign or space. */
export function typedMoney(cents: Cents, language: Language): string {
  return moneyFormat(language, { minimumFractionDigits: 2, useGrouping: false }).format(decimal(cents))
}

const moneyFormats = new Map<string, Intl.NumberFormat>()

function moneyFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.currency}`
  const known = moneyFormats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(`${languageFacts[language].locale}-u-nu-latn`, { ...options, trailingZeroDisplay: 'stripIfInteger' })
  moneyFormats.set(key, made)
  return made
}

function decimal(cents: bigint): `${number}` {
  const size = cents < 0n ? -cents : cents
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}` as `${number}`
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.values(options).join()}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(`${languageFacts[language].locale}-u-nu-latn`, options)
  formats.set(key, made)
  return made
}

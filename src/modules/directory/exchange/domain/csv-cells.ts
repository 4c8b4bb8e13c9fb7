import * as is from './checks.ts'
import type { CsvField, CsvMapping } from './csv-fields.ts'
import type { Reading } from './draft.ts'
import { type Problem, type Reason, told } from './problem.ts'
import type { TableRow } from './table.ts'

/** The cells of a row by our fields. A reading that fails says why and answers nothing. */
export type Cells = ReturnType<typeof cellsOf>

export function cellsOf(row: TableRow, { columns, empty }: CsvMapping, { today }: Reading, say: (problem: Problem) => void) {
  const raw = (field: CsvField) => {
    const value = row.values[columns[field] ?? ''] ?? ''
    return empty.includes(value) ? '' : value
  }
  const fault = (field: CsvField, reason: Reason, known?: string): Problem => {
    const path = columns[field] ?? ''
    return { at: row.at(path), path, reason, value: told(raw(field)), ...(known === undefined ? {} : { known }) }
  }
  const checked = <Value>(field: CsvField, reason: Reason, read: (text: string) => Value | undefined, known?: string): Value | null => {
    const text = raw(field)
    if (text === '') return null
    const value = read(text)
    if (value === undefined) say(fault(field, reason, known))
    return value ?? null
  }
  const text = (field: CsvField, most: number): string =>
    checked(field, 'too-long', (value) => (value.length > most ? undefined : value), String(most)) ?? ''
  const number = (field: CsvField, reason: Reason, test: (value: number) => boolean): number | null =>
    checked(field, reason, (value) => {
      const read = /^[-+]?\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN
      return test(read) ? read : undefined
    })
  return {
    fault,
    text,
    number,
    required: (field: CsvField, most: number): string => {
      if (raw(field) === '') say(fault(field, 'required', columns[field]))
      return text(field, most)
    },
    email: (field: CsvField) =>
      checked(field, 'not-an-email', (value) => (is.isEmail(value.toLowerCase()) ? value.toLowerCase() : undefined)),
    phone: (field: CsvField) => checked(field, 'not-a-phone', (value) => (is.isPhone(value) ? value : undefined)),
    web: (field: CsvField) => checked(field, 'not-an-address', webAddressOf),
    day: (field: CsvField) => {
      const day = checked(field, 'not-a-day', dayOf)
      if (day !== null && day > today) say(fault(field, 'day-to-come'))
      return day
    },
    yes: (field: CsvField) => checked(field, 'not-a-choice', yesOf, 'oui, non, yes, no, sí, sì, true, false, 1, 0'),
    list: (field: CsvField): string[] =>
      raw(field)
        .split(/[|,;/]/)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    languages(field: CsvField): string[] {
      const codes = this.list(field).map(is.languageOf)
      if (!codes.every(is.isLanguage)) say(fault(field, 'not-a-language'))
      return codes
    },
    choice: (field: CsvField, list: Readonly<Record<string, string>>) =>
      checked(
        field,
        'not-a-choice',
        (value) => list[value] ?? Object.values(list).find((each) => each === value),
        Object.keys(list).join(', '),
      ),
    country: (field: CsvField) => checked(field, 'not-a-country', (value) => (is.isCountry(value) ? value : undefined)),
    together(one: CsvField, other: CsvField) {
      if ((raw(one) === '') !== (raw(other) === '')) say(fault(raw(one) === '' ? other : one, 'half-coordinates'))
    },
  }
}

/** `www.example.org` is an address too. */
function webAddressOf(text: string): string | undefined {
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  return is.isWebAddress(whole) ? whole : undefined
}

/** `2026-11-23` or, day first, `23/11/2026`. */
function dayOf(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return is.isDay(iso) ? iso : undefined
}

function yesOf(text: string): boolean | undefined {
  if (/^(?:oui|yes|s[ií]|sì|true|vrai|1|x|نعم|gratuite?|free|gratis)$/i.test(text)) return true
  return /^(?:non?|false|faux|0|لا|payante?)$/i.test(text) ? false : undefined
}

import * as is from './checks.ts'
import type { Reason } from './problem.ts'

/** Says a fault of the value at `path`. `known`: a limit, or the codes that are taken. */
export type Say = (path: string, reason: Reason, value: unknown, known?: string) => void

/** What a value must be. A rule says every fault it finds and answers nothing. `today` in ISO 8601. */
export type Rule = (value: unknown, path: string, say: Say, today: string) => void

type Fields = Record<string, unknown>
export type Shape = { fields: Record<string, Rule>; required: readonly string[]; whole?: (fields: Fields, path: string, say: Say) => void }

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''

/** An object with these fields and no other: a field that the format does not have is a fault, as is one that must be there. */
export const shape =
  (of: () => Shape): Rule =>
  (value, path, say, today) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return say(path, 'not-an-object', value)
    const { fields, required, whole } = of()
    const at = (name: string) => (path === '' ? name : `${path}.${name}`)
    const given = value as Fields
    for (const name of Object.keys(given)) if (!Object.hasOwn(fields, name)) say(at(name), 'unknown-field', name)
    for (const name of required) if (isAbsent(given[name])) say(Object.hasOwn(given, name) ? at(name) : path, 'required', '', name)
    for (const [name, rule] of Object.entries(fields)) if (!isAbsent(given[name])) rule(given[name], at(name), say, today)
    whole?.(given, path, say)
  }

export const listOf =
  (rule: Rule, { least = 0, once = false }: { least?: number; once?: boolean } = {}): Rule =>
  (value, path, say, today) => {
    if (!Array.isArray(value)) return say(path, 'not-a-list', value)
    if (value.length < least) say(path, 'required', '')
    value.forEach((each, index) => {
      rule(each, `${path}[${index}]`, say, today)
      if (once && value.indexOf(each) !== index) say(`${path}[${index}]`, 'said-twice', each)
    })
  }

const written =
  (test: (text: string, today: string) => boolean, reason: Reason, known?: string): Rule =>
  (value, path, say, today) => {
    if (typeof value !== 'string') return say(path, 'not-text', value)
    if (!test(value, today)) say(path, reason, value, known)
  }

/** Text of `min` to `max` characters, without letters that hide some of it. */
export const text =
  (max: number, min = 0): Rule =>
  (value, path, say) => {
    if (typeof value !== 'string') return say(path, 'not-text', value)
    if (value.length > max) say(path, 'too-long', value, String(max))
    if (value.trim().length < min) say(path, 'too-short', value, String(min))
    if (is.hidesText(value)) say(path, 'hidden-letters', value)
  }

export const email = written(is.isEmail, 'not-an-email')
export const webAddress = written(is.isWebAddress, 'not-an-address')
export const phone = written(is.isPhone, 'not-a-phone')
export const language = written((code) => is.isLanguage(is.languageOf(code)), 'not-a-language')
export const country = written(is.isCountry, 'not-a-country')
export const currency = written((code) => is.isCurrency(code.toUpperCase()), 'not-a-currency')
export const oneOf = (list: readonly string[]) =>
  written((code) => list.includes(code), 'not-a-choice', list.length > 14 ? '' : list.join(', '))
export const matching = (test: (text: string) => boolean) => written(test, 'not-a-code')

/** A day within twenty years of today, before or after. */
export const day: Rule = (value, path, say, today) => {
  if (typeof value !== 'string' || !is.isDay(value)) return say(path, 'not-a-day', value)
  if (Number(value.slice(0, 4)) > Number(today.slice(0, 4)) + 20) say(path, 'day-to-come', value)
}

/** A day that already was. */
export const pastDay: Rule = (value, path, say, today) => {
  if (typeof value !== 'string' || !is.isDay(value)) return say(path, 'not-a-day', value)
  if (value > today) say(path, 'day-to-come', value)
}

/** A moment that already was; its day may be tomorrow's somewhere on earth. */
export const pastMoment: Rule = (value, path, say, today) => {
  if (typeof value !== 'string' || !is.isMoment(value)) return say(path, 'not-a-day', value)
  if (value.slice(0, 4) > today.slice(0, 4) || value.slice(0, 7) > nextMonth(today)) say(path, 'day-to-come', value)
}

const nextMonth = (today: string) => {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

export const number =
  ({ least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole = false } = {}): Rule =>
  (value, path, say) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return say(path, 'not-a-number', value)
    if (whole && !Number.isInteger(value)) return say(path, 'not-whole', value)
    if (value < least) say(path, 'below-least', value, String(least))
    if (value > most) say(path, 'above-most', value, String(most))
  }

const degrees =
  (test: (value: number) => boolean, reason: Reason): Rule =>
  (value, path, say) => {
    if (typeof value !== 'number') return say(path, 'not-a-number', value)
    if (!test(value)) say(path, reason, value)
  }
export const latitude = degrees(is.isLatitude, 'not-a-latitude')
export const longitude = degrees(is.isLongitude, 'not-a-longitude')

/** A latitude without its longitude, or the other way round, says no place. */
export function bothCoordinates({ latitude, longitude }: Fields, path: string, say: Say): void {
  if (isAbsent(latitude) === isAbsent(longitude)) return
  const name = isAbsent(latitude) ? 'longitude' : 'latitude'
  say(path === '' ? name : `${path}.${name}`, 'half-coordinates', latitude ?? longitude)
}

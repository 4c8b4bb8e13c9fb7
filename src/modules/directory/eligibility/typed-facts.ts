import { z } from '#platform/fields.ts'
import { placeById, placesNamed } from '../gazetteer/gazetteer.ts'
import { isStatus, widenStatuses } from './content/statuses.ts'
import { type PlainName, plainNames } from './domain/criterion.ts'
import type { DayRange, FactName, Facts } from './domain/facts.ts'
import type { StatusOrGroup } from './domain/status.ts'

/** What somebody typed in the questions, as the fields of a form carry it from one step to the next. */
export type Typed = {
  age: number | null
  /** `2024`, `2024-05`, or `before-2015`. */
  since: string | null
  statuses: readonly StatusOrGroup[]
  /** An id of the gazetteer, and what was typed when it named none or several. */
  place: string | null
  placeTyped: string
  levels: Readonly<Record<string, number>>
  plain: Readonly<Partial<Record<PlainName, boolean>>>
  /** What she preferred not to say: it is not asked again. */
  declined: readonly FactName[]
}

type Fields = Readonly<Record<string, string | string[]>>

/** The fields of the questions. What they do not offer is taken as not said: a form sent by hand never dead-ends. */
export const typedFields = z.record(z.string(), z.unknown()).transform((fields) => readTyped(fields as Fields))

const listOf = (fields: Fields, name: string) => [fields[name] ?? []].flat().flatMap((value) => String(value).split(' '))
const textOf = (fields: Fields, name: string) => String([fields[name] ?? ''].flat()[0] ?? '').trim()
const isFact = (text: string): text is FactName => /^(age|residence|status|area|level:[a-z]{2,3})$/.test(text) || isPlain(text)
const isPlain = (text: string): text is PlainName => (plainNames as readonly string[]).includes(text)

export function readTyped(fields: Fields): Typed {
  const age = /^\d{1,3}$/.test(textOf(fields, 'age')) ? Number(textOf(fields, 'age')) : null
  const [year, month] = [textOf(fields, 'since_year'), textOf(fields, 'since_month')]
  const since = /^\d{4}$/.test(year) && /^(0[1-9]|1[0-2])$/.test(month) ? `${year}-${month}` : year || textOf(fields, 'since')
  const placeTyped = textOf(fields, 'place_typed').slice(0, 100)
  const place = textOf(fields, 'place') || onlyPlaceCalled(placeTyped)
  const levels = Object.keys(fields).flatMap((name) => {
    const language = /^level-([a-z]{2,3})$/.exec(name)?.[1]
    return language !== undefined && /^[0-6]$/.test(textOf(fields, name)) ? [[language, Number(textOf(fields, name))] as const] : []
  })
  return {
    age: age !== null && age <= 120 ? age : null,
    since: /^(?:before-)?[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(since) ? since : null,
    statuses: listOf(fields, 'statuses').filter(isStatus),
    place: placeById(place) === undefined ? null : place,
    placeTyped,
    levels: Object.fromEntries(levels),
    plain: Object.fromEntries(
      plainNames.filter((name) => textOf(fields, name) !== '').map((name) => [name, textOf(fields, name) === 'yes']),
    ),
    declined: listOf(fields, 'declined').filter(isFact),
  }
}

function onlyPlaceCalled(typed: string): string {
  const [first, second] = typed === '' ? [] : placesNamed(typed)
  return first !== undefined && second === undefined ? first.id : ''
}

/** The same as hidden fields, or to keep. What was not said is left out. */
export function fieldsOf({ age, since, statuses, place, levels, plain, declined }: Typed): Record<string, string> {
  return {
    ...(age === null ? {} : { age: String(age) }),
    ...(since === null ? {} : { since }),
    ...(statuses.length === 0 ? {} : { statuses: statuses.join(' ') }),
    ...(place === null ? {} : { place }),
    ...Object.fromEntries(Object.entries(levels).map(([language, level]) => [`level-${language}`, String(level)])),
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value ? 'yes' : 'no'])),
    ...(declined.length === 0 ? {} : { declined: declined.join(' ') }),
  }
}

/** The same without one fact, to be asked it again. */
export function without(typed: Typed, fact: FactName): Typed {
  const language = /^level:(.*)$/.exec(fact)?.[1]
  return {
    ...typed,
    declined: typed.declined.filter((name) => name !== fact),
    ...(fact === 'age' ? { age: null } : fact === 'residence' ? { since: null } : {}),
    ...(fact === 'status' ? { statuses: [] } : fact === 'area' ? { place: null, placeTyped: '' } : {}),
    levels: Object.fromEntries(Object.entries(typed.levels).filter(([name]) => name !== language)),
    plain: Object.fromEntries(Object.entries(typed.plain).filter(([name]) => name !== fact)),
  }
}

/** What the rules are told: ages and dates as the days they leave possible, papers and places with all they belong to. */
export function factsOf(typed: Typed, today: Temporal.PlainDate): Facts {
  return {
    birth: typed.age === null ? undefined : ofAge(typed.age, today),
    residence: typed.since === null ? undefined : daysOf(typed.since, today),
    statuses: typed.statuses.length === 0 ? undefined : widenStatuses(typed.statuses),
    places: typed.place === null ? undefined : [typed.place, ...(placeById(typed.place)?.within ?? [])],
    maybePlaces: typed.place === null ? undefined : districtsOf(typed.place),
    levels: typed.levels,
    plain: typed.plain,
  }
}

const ofAge = (age: number, today: Temporal.PlainDate): DayRange => ({
  from: today.subtract({ years: age + 1 }).add({ days: 1 }),
  to: today.subtract({ years: age }),
})

function daysOf(since: string, today: Temporal.PlainDate): DayRange {
  const before = /^before-(\d{4})/.exec(since)?.[1]
  if (before !== undefined) return { from: new Temporal.PlainDate(1900, 1, 1), to: new Temporal.PlainDate(Number(before) - 1, 12, 31) }
  const [year = 0, month] = since.split('-').map(Number)
  const from = new Temporal.PlainDate(year, month ?? 1, 1)
  const end = from.add(month === undefined ? { years: 1 } : { months: 1 }).subtract({ days: 1 })
  const to = Temporal.PlainDate.compare(end, today) > 0 ? today : end
  return { from: Temporal.PlainDate.compare(from, to) > 0 ? to : from, to }
}

// The three communes that have arrondissements: code général des collectivités territoriales, art. L2511-3.
const towns: Record<string, readonly [first: number, last: number]> = {
  'fr-75056': [75_101, 75_120],
  'fr-13055': [13_201, 13_216],
  'fr-69123': [69_381, 69_389],
}

function districtsOf(place: string): string[] | undefined {
  const range = towns[place]
  return range && Array.from({ length: range[1] - range[0] + 1 }, (_, index) => `fr-${range[0] + index}`)
}

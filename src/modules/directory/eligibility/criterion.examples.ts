import { isStatus, statuses, statusGroups, widenStatuses } from './content/statuses.ts'
import { type Bounds, type Criterion, type CriterionName, criterionNames, plainNames } from './domain/criterion.ts'
import type { DayRange, Facts } from './domain/facts.ts'

/** Numbers from 0 to 1, always the same for a seed (mulberry32, public domain). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// Few values and close to one another, so that ends of ranges meet and lists cross often.
const places = ['fr', 'fr-r11', 'fr-d75', 'fr-75056', 'fr-75111', 'fr-75112', 'ca', 'ca-qc', 'ca-6077243', 'it-3165524']
const languages = ['fr', 'it', 'en']
const middle = Temporal.PlainDate.from('2026-11-23')

/** Makes criteria, people and days at random, the same for the same seed. */
export function randomly(seed: number) {
  const chance = chances(seed)
  const int = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1))
  const one = <Item>(items: readonly Item[]): Item => items[int(0, items.length - 1)] as Item
  const some = <Item>(items: readonly Item[], most: number) => [...new Set(Array.from({ length: int(1, most) }, () => one(items)))]
  const maybe = <Value>(odds: number, make: () => Value): Value | null => (chance() < odds ? make() : null)
  const yes = () => chance() < 0.5
  const day = (spread: number) => middle.add({ days: int(-spread, spread) })

  function bounds(least: number, most: number): Bounds {
    const [min, max] = [int(least, most), int(least, most)].sort((a, b) => a - b) as [number, number]
    const kind = int(0, 2)
    return { min: kind === 1 ? null : min, max: kind === 2 ? null : max }
  }

  function criterion(): Criterion {
    const ends = maybe(0.2, () => [day(40), day(40)].sort(Temporal.PlainDate.compare) as [Temporal.PlainDate, Temporal.PlainDate])
    const row = {
      validFrom: ends === null || yes() ? null : ends[0],
      validTo: ends === null || yes() ? null : ends[1],
      age: maybe(0.4, () => bounds(16, 30)) ?? { min: null, max: null },
      residence: maybe(0.25, () => bounds(0, 24)) ?? { min: null, max: null },
      statuses: maybe(0.4, () => some([...statuses, ...statusGroups].map(({ code }) => code).slice(-30), 6)),
      areas: maybe(0.4, () => some(places, 3)),
      level: maybe(0.25, () => ({ language: one(languages), ...bounds(0, 6) })),
      plain: Object.fromEntries(plainNames.filter(() => chance() < 0.12).map((name) => [name, name === 'women' || yes()])),
    }
    const restricted = criterionNames.filter((name) => restricts(row, name))
    const documented = chance() < 0.6 ? [...criterionNames] : criterionNames.filter((name) => restricted.includes(name) || chance() < 0.9)
    return { ...row, documented }
  }

  function range(from: Temporal.PlainDate): DayRange {
    return { from, to: chance() < 0.7 ? from : from.add({ days: int(1, 364) }) }
  }

  /** `odds`: how likely each fact is to be said. */
  function facts(odds: number): Facts {
    const here = int(0, 3)
    return {
      birth: maybe(odds, () => range(middle.subtract({ years: int(15, 32) }).add({ days: int(-3, 3) }))) ?? undefined,
      residence: maybe(odds, () => range(middle.subtract({ months: int(0, 26) }).add({ days: int(-3, 3) }))) ?? undefined,
      statuses:
        maybe(odds, () =>
          widenStatuses(
            some(
              statuses
                .map(({ code }) => code)
                .filter(isStatus)
                .slice(-30),
              2,
            ),
          ),
        ) ?? undefined,
      places: maybe(odds, () => places.slice(here, here + 4)) ?? undefined,
      maybePlaces: yes() ? [one(places)] : undefined,
      levels: Object.fromEntries(languages.filter(() => chance() < odds).map((language) => [language, int(0, 6)])),
      plain: Object.fromEntries(plainNames.filter(() => chance() < odds).map((name) => [name, yes()])),
    }
  }

  return { int, criterion, rows: () => Array.from({ length: int(0, 4) }, criterion), facts, day: () => day(60), chance }
}

function restricts(row: Omit<Criterion, 'documented'>, name: CriterionName): boolean {
  if (name === 'age' || name === 'residence') return row[name].min !== null || row[name].max !== null
  if (name === 'status') return row.statuses !== null
  if (name === 'area') return row.areas !== null
  if (name === 'level') return row.level !== null
  return row.plain[name] !== undefined
}

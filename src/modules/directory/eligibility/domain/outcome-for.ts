import { type Criterion, criterionNames, type PlainName } from './criterion.ts'
import { type Facts, fullMonths, fullYears } from './facts.ts'
import { askedBy, isInForce } from './judge.ts'

/** A row of criteria read once, to be held against many people. */
export type ReadyRow = { criterion: Criterion; plain: readonly (readonly [PlainName, boolean])[]; complete: boolean }

export function makeReady(criterion: Criterion): ReadyRow {
  const asked = askedBy(criterion)
  return {
    criterion,
    plain: Object.entries(criterion.plain) as [PlainName, boolean][],
    complete: criterionNames.every((name) => criterion.documented.includes(name) || asked.includes(name)),
  }
}

// What is not met weighs more than what is not known, and that more than what is met.
const [met, unknown, failed] = [0, 1, 2]

/**
 * The outcome of each service for one person on a day, as its place in `outcomes`: what `judge` concludes, without its reasons, for tens of
 * thousands of services in a few milliseconds. A test compares the two.
 */
export function outcomeFor(facts: Facts, day: Temporal.PlainDate): (rows: readonly ReadyRow[]) => number {
  const { birth, residence, levels, plain } = facts
  const age = birth && { least: fullYears(birth.to, day), most: fullYears(birth.from, day) }
  const months = residence && { least: fullMonths(residence.to, day), most: fullMonths(residence.from, day) }
  const statuses = facts.statuses && new Set<string>(facts.statuses)
  const places = facts.places && new Set(facts.places)
  const maybe = new Set(facts.maybePlaces)

  return (rows) => {
    let [inForce, least, most] = [false, 0, 0]
    for (const row of rows) {
      if (!isInForce(row.criterion, day)) continue
      inForce = true
      const found = fits(row)
      const full = row.complete ? 2 : 1
      if (found === met) least = Math.max(least, full)
      if (found !== failed) most = Math.max(most, full)
    }
    if (!inForce) return 1
    return least === most ? most : 3
  }

  function fits({ criterion, plain: wanted }: ReadyRow): number {
    let worst = met
    for (const [name, value] of wanted) {
      const said = plain[name]
      if (said === undefined) worst = unknown
      else if (said !== value) return failed
    }
    worst = Math.max(worst, within(criterion.age, age), within(criterion.residence, months))
    if (worst === failed) return failed
    if (criterion.level !== null) {
      const said = levels?.[criterion.level.language]
      worst = Math.max(worst, within(criterion.level, said === undefined ? undefined : { least: said, most: said }))
    }
    if (criterion.statuses !== null) worst = Math.max(worst, meets(criterion.statuses, statuses, undefined))
    if (criterion.areas !== null && worst !== failed) worst = Math.max(worst, meets(criterion.areas, places, maybe))
    return worst
  }
}

function within({ min, max }: Criterion['age'], span: { least: number; most: number } | undefined): number {
  if (min === null && max === null) return met
  if (span === undefined) return unknown
  if ((min !== null && span.most < min) || (max !== null && span.least > max)) return failed
  return (min === null || span.least >= min) && (max === null || span.most <= max) ? met : unknown
}

function meets(wanted: readonly string[], said: ReadonlySet<string> | undefined, maybe: ReadonlySet<string> | undefined): number {
  if (said === undefined) return unknown
  let found = failed
  for (const one of wanted) {
    if (said.has(one)) return met
    if (maybe?.has(one) === true) found = unknown
  }
  return found
}

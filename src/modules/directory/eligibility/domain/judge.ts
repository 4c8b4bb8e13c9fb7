import type { Bounds, Criterion, CriterionName } from './criterion.ts'
import { criterionNames } from './criterion.ts'
import { type DayRange, type FactName, type Facts, fullMonths, fullYears } from './facts.ts'

/** Whether one criterion is met: true, false, or null when the person did not say enough. */
type Met = boolean | null

/** The four outcomes, never two. */
export type Verdict =
  /** `row` meets all that is asked. */
  | { outcome: 'yes'; row: Criterion }
  /** Each row asks for something else: what fails, row by row. */
  | { outcome: 'no'; failed: readonly (readonly CriterionName[])[] }
  /** These facts of the person would change something; no other would. */
  | { outcome: 'unknown'; facts: readonly FactName[] }
  /** The service never said: `silent` is what, in the rows that still fit. Empty when it gave no criteria at all for that day. */
  | { outcome: 'undocumented'; silent: readonly CriterionName[] }

/** 0 no, 1 not documented, 2 yes: the least and the most that a row may come to, once the person has said all. */
type Reach = { least: number; most: number }

/**
 * Holds the rows of a service against what somebody said of herself, on a day. Kleene's three values for what she did not say,
 * and a value of its own, between no and yes, for what the service did not. The same as `directory.eligibility` in SQL: a test compares them.
 */
export function judge(criteria: readonly Criterion[], facts: Facts, day: Temporal.PlainDate): Verdict {
  const rows = criteria.filter((row) => isInForce(row, day)).map((row) => judgeRow(row, facts, day))
  const least = Math.max(...rows.map((row) => row.least))
  const most = Math.max(...rows.map((row) => row.most))
  if (rows.length === 0) return { outcome: 'undocumented', silent: [] }
  if (least !== most) {
    const asked = rows.filter((row) => row.most > least).flatMap((row) => row.missing)
    return { outcome: 'unknown', facts: [...new Set(asked)] }
  }
  const best = rows.filter((row) => row.most === most)
  if (most === 0) return { outcome: 'no', failed: rows.map((row) => row.failed) }
  if (most === 2 && best[0] !== undefined) return { outcome: 'yes', row: best[0].criterion }
  return { outcome: 'undocumented', silent: criterionNames.filter((name) => best.some((row) => row.silent.includes(name))) }
}

type Judged = Reach & { criterion: Criterion; failed: CriterionName[]; missing: FactName[]; silent: CriterionName[] }

function judgeRow(criterion: Criterion, facts: Facts, day: Temporal.PlainDate): Judged {
  const asked = askedBy(criterion)
  const met = asked.map((name) => ({ name, met: isMet(name, criterion, facts, day) }))
  const failed = met.filter((one) => one.met === false).map(({ name }) => name)
  const missing = met.filter((one) => one.met === null).map(({ name }) => factFor(name, criterion))
  const silent = criterionNames.filter((name) => !criterion.documented.includes(name) && !asked.includes(name))
  const full = silent.length === 0 ? 2 : 1
  const most = failed.length > 0 ? 0 : full
  return { criterion, failed, missing, silent, most, least: missing.length > 0 ? 0 : most }
}

/** What a row restricts, in the order of the names. */
export function askedBy(row: Criterion): CriterionName[] {
  return criterionNames.filter((name) => {
    if (name === 'age' || name === 'residence') return row[name].min !== null || row[name].max !== null
    if (name === 'status') return row.statuses !== null
    if (name === 'area') return row.areas !== null
    if (name === 'level') return row.level !== null
    return row.plain[name] !== undefined
  })
}

/** True when the row holds on that day, its two ends included. */
export function isInForce({ validFrom, validTo }: Criterion, day: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate
  return (validFrom === null || compare(validFrom, day) <= 0) && (validTo === null || compare(validTo, day) >= 0)
}

function isMet(name: CriterionName, row: Criterion, facts: Facts, day: Temporal.PlainDate): Met {
  if (name === 'age')
    return within(
      row.age,
      spanOf(facts.birth, (since) => fullYears(since, day)),
    )
  if (name === 'residence')
    return within(
      row.residence,
      spanOf(facts.residence, (since) => fullMonths(since, day)),
    )
  if (name === 'status') return meets(row.statuses, facts.statuses, undefined)
  if (name === 'area') return meets(row.areas, facts.places, facts.maybePlaces)
  if (name === 'level') return levelMet(row, facts)
  const said = facts.plain[name]
  return said === undefined ? null : said === row.plain[name]
}

const spanOf = (range: DayRange | undefined, count: (since: Temporal.PlainDate) => number) =>
  range === undefined ? undefined : { least: count(range.to), most: count(range.from) }

/** Surely between the two ends, surely not, or one cannot say: a span that crosses an end is neither. */
function within({ min, max }: Bounds, span: Reach | undefined): Met {
  if (span === undefined) return null
  if ((min !== null && span.most < min) || (max !== null && span.least > max)) return false
  return (min === null || span.least >= min) && (max === null || span.most <= max) ? true : null
}

function meets(wanted: readonly string[] | null, said: readonly string[] | undefined, maybe: readonly string[] | undefined): Met {
  if (wanted === null) return true
  if (said === undefined) return null
  if (said.some((one) => wanted.includes(one))) return true
  return maybe?.some((one) => wanted.includes(one)) === true ? null : false
}

function levelMet({ level }: Criterion, facts: Facts): Met {
  const said = level === null ? undefined : facts.levels?.[level.language]
  return level === null ? true : within(level, said === undefined ? undefined : { least: said, most: said })
}

function factFor(name: CriterionName, row: Criterion): FactName {
  return name === 'level' ? `level:${row.level?.language ?? ''}` : name
}

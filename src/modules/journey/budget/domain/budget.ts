import type { Id } from '#kernel/id.ts'
import { addAll, type Cents, type Currency, noMoney } from '#kernel/money.ts'
import { ok, refused } from '#kernel/result.ts'
import { dayIn } from '../../domain/adviser.ts'

export type LineId = Id<'budget-line'>

/** Money that comes in each month, money that goes out each month, and what is paid once to start. */
export const lineKinds = ['in', 'out', 'start-up'] as const
export type LineKind = (typeof lineKinds)[number]

/** Whose money a line is about. The household stands beside the project so that she sees whether she can live. */
export const purses = ['project', 'household'] as const
export type Purse = (typeof purses)[number]

/** What she sets once for the whole budget. Changing the currency renames the money and converts nothing. */
export type BudgetSettings = {
  currency: Currency
  /** The money at hand when the first month begins. */
  opening: Cents
  firstMonth: Temporal.PlainYearMonth
}

export type Budget = BudgetSettings & { version: number }

/** A line in her words. `from` and `until` bound a monthly line; of a start-up cost, `from` is the month when it is paid. */
export type LineWords = {
  purse: Purse
  label: string
  amount: Cents
  mandatory: boolean
  from: Temporal.PlainYearMonth | null
  until: Temporal.PlainYearMonth | null
}

export type BudgetLine = LineWords & {
  id: LineId
  kind: LineKind
  createdAt: Temporal.Instant
  changedAt: Temporal.Instant
  version: number
}

/** A budget as it is before she says anything: nothing at hand, from this month on, on the clocks of `timeZone` (IANA name). */
export function openBudget(currency: Currency, now: Temporal.Instant, timeZone: string): Budget {
  return { currency, opening: noMoney, firstMonth: thisMonth(now, timeZone), version: 1 }
}

/** The month it is on the clocks of `timeZone` (IANA name). */
export function thisMonth(now: Temporal.Instant, timeZone: string): Temporal.PlainYearMonth {
  return dayIn(timeZone, now).toPlainYearMonth()
}

/** `changed-elsewhere`: it is no longer the version she saw. */
export function setBudget(budget: Budget, settings: BudgetSettings, seen: number) {
  return budget.version === seen ? ok<Budget>({ ...settings, version: seen + 1 }) : refused('changed-elsewhere')
}

/** Puts a line in the budget. `months-reversed`: the last month comes before the first. */
export function writeLine(id: LineId, kind: LineKind, words: LineWords, now: Temporal.Instant) {
  const kept = keptOf(kind, words)
  if (areReversed(kept)) return refused('months-reversed')
  return ok<BudgetLine>({ ...kept, id, kind, createdAt: now, changedAt: now, version: 1 })
}

/** Says a line otherwise; it stays of its kind. */
export function rewriteLine(line: BudgetLine, words: LineWords, seen: number, now: Temporal.Instant) {
  if (line.version !== seen) return refused('changed-elsewhere')
  const kept = keptOf(line.kind, words)
  if (areReversed(kept)) return refused('months-reversed')
  return ok<BudgetLine>({ ...line, ...kept, changedAt: now, version: seen + 1 })
}

function keptOf(kind: LineKind, words: LineWords): LineWords {
  return kind === 'start-up' ? { ...words, until: null } : { ...words, mandatory: false }
}

const areReversed = ({ from, until }: LineWords) => from !== null && until !== null && Temporal.PlainYearMonth.compare(until, from) < 0

/** The lines of one kind in one purse, in the order she wrote them. */
export function linesOf(lines: readonly BudgetLine[], kind: LineKind, purse: Purse): BudgetLine[] {
  return lines.filter((line) => line.kind === kind && line.purse === purse)
}

/** All the money of these lines together: of a section, a month or a purse. */
export function moneyOf(lines: readonly BudgetLine[]): Cents {
  return addAll(lines.map(({ amount }) => amount))
}

import { add, type Cents, compare, subtract } from '#kernel/money.ts'
import { type BudgetLine, type BudgetSettings, moneyOf } from './budget.ts'

/** What a month brings, what it takes, and what is left when it ends. */
export type CashMonth = { month: Temporal.PlainYearMonth; comesIn: Cents; goesOut: Cents; balance: Cents }

const monthsShown = 12

/**
 * The cash of the twelve months that start at `firstMonth`: each balance is that of the month before, with what comes in and without
 * what goes out. A start-up cost without a month is paid in the first; one of an earlier month is already paid, and so is not counted.
 */
export function cashOfYear({ opening, firstMonth }: BudgetSettings, lines: readonly BudgetLine[]): CashMonth[] {
  let balance = opening
  return Array.from({ length: monthsShown }, (_, index) => {
    const month = firstMonth.add({ months: index })
    const now = lines.filter((line) => runsIn(line, month, index === 0))
    const comesIn = moneyOf(now.filter(({ kind }) => kind === 'in'))
    const goesOut = moneyOf(now.filter(({ kind }) => kind !== 'in'))
    balance = subtract(add(balance, comesIn), goesOut)
    return { month, comesIn, goesOut, balance }
  })
}

/** True when a line brings or takes money in this month. */
export function runsIn({ kind, from, until }: BudgetLine, month: Temporal.PlainYearMonth, isFirst: boolean): boolean {
  if (kind === 'start-up') return from === null ? isFirst : from.equals(month)
  return (
    (from === null || Temporal.PlainYearMonth.compare(from, month) <= 0) &&
    (until === null || Temporal.PlainYearMonth.compare(month, until) <= 0)
  )
}

/** The months that end with less than nothing: where money is missing. */
export function monthsShort(months: readonly CashMonth[]): CashMonth[] {
  return months.filter(({ balance }) => balance < 0n)
}

/** The month that ends with the least, the first of them when several do. */
export function lowestMonth(months: readonly CashMonth[]): CashMonth | undefined {
  return months.reduce<CashMonth | undefined>(
    (lowest, month) => (lowest === undefined || compare(month.balance, lowest.balance) < 0 ? month : lowest),
    undefined,
  )
}

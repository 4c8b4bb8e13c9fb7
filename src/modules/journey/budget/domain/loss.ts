import { add, type Cents, cents, noMoney, subtract } from '#kernel/money.ts'
import { ok, refused } from '#kernel/result.ts'
import { type BudgetLine, type BudgetSettings, moneyOf } from './budget.ts'
import { cashOfYear, lowestMonth } from './cash.ts'

/** What a project may take from her: not only money (toolkit, instrument 9). */
export const lossResources = ['money', 'time', 'relations', 'reputation'] as const
export type LossResource = (typeof lossResources)[number]

/** One of the two columns: money in cents, time in hours a week and months, the rest in words. Empty where she said nothing. */
export type LossSide = { words: string; amount: Cents | null; hours: number | null; months: number | null }

/** What she can lose, and what she is willing to. The second is hers to set, whatever the first. */
export type Loss = { resource: LossResource; can: LossSide; willing: LossSide; at: Temporal.Instant; version: number }

export const nothingSaid: LossSide = { words: '', amount: null, hours: null, months: null }

export function saidNothing({ words, amount, hours, months }: LossSide): boolean {
  return words === '' && amount === null && hours === null && months === null
}

/** Says, or says otherwise, what she can and is willing to lose. `seen` is 0 before the first time. */
export function sayLoss(
  before: Loss | undefined,
  resource: LossResource,
  { can, willing }: Pick<Loss, 'can' | 'willing'>,
  seen: number,
  at: Temporal.Instant,
) {
  if ((before?.version ?? 0) !== seen) return refused('changed-elsewhere')
  return ok<Loss>({ resource, can: sideOf(resource, can), willing: sideOf(resource, willing), at, version: seen + 1 })
}

function sideOf(resource: LossResource, side: LossSide): LossSide {
  return {
    words: side.words,
    amount: resource === 'money' ? side.amount : null,
    hours: resource === 'time' ? side.hours : null,
    months: resource === 'time' ? side.months : null,
  }
}

/** The money the project takes from her at its lowest: what she pays to start, and what its months lack. */
export type Stake = { toStart: Cents; monthsLack: Cents; all: Cents }

/**
 * What the project of this budget may cost her. Start-up costs are all counted, and whole, whatever comes in later: one already paid
 * before the twelve months is in the project too, and so is one to come after them. To them is added how far below nothing the
 * twelve months go by themselves, with nothing at hand. The household's lines stay out: life is paid with or without a project.
 */
export function stakeOf(settings: BudgetSettings, lines: readonly BudgetLine[]): Stake {
  const ours = lines.filter(({ purse }) => purse === 'project')
  const toStart = moneyOf(ours.filter(({ kind }) => kind === 'start-up'))
  const monthly = ours.filter(({ kind }) => kind !== 'start-up')
  const lowest = lowestMonth(cashOfYear({ ...settings, opening: noMoney }, monthly))?.balance ?? noMoney
  const monthsLack = lowest < 0n ? cents(-lowest) : noMoney
  return { toStart, monthsLack, all: add(toStart, monthsLack) }
}

/** How far the budget goes past the limit she set; nothing when it keeps within, or when she set none. */
export function pastLimit(limit: Cents | null, stake: Stake): Cents | null {
  return limit !== null && stake.all > limit ? subtract(stake.all, limit) : null
}

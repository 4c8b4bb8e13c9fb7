import type { PersonId } from '#kernel/id.ts'
import type { Cents, Currency } from '#kernel/money.ts'
import type { Tx } from '#platform/database.ts'
import { pastLimit, stakeOf } from '../domain/loss.ts'
import { findBudget, type MyBudget } from './my-budget.ts'
import { findLosses } from './my-losses.ts'

/** The limit she set, and how far her budget goes past it. */
export type LimitPassed = { currency: Currency; limit: Cents; past: Cents }

/** What the product recalls to her: the limit she set, when her budget passes it; undefined when there is nothing to recall. */
export async function findLimitPassed(tx: Tx, personId: PersonId, known?: MyBudget): Promise<LimitPassed | undefined> {
  const [{ budget, lines }, losses] = await Promise.all([known ?? findBudget(tx, personId), findLosses(tx, personId)])
  const limit = losses.get('money')?.willing.amount ?? null
  if (budget === undefined || limit === null) return undefined
  const past = pastLimit(limit, stakeOf(budget, lines))
  return past === null ? undefined : { currency: budget.currency, limit, past }
}

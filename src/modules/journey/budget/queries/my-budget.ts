import type { PersonId } from '#kernel/id.ts'
import { type Currency, cents } from '#kernel/money.ts'
import type { Tx } from '#platform/database.ts'
import type { Budget, BudgetLine, LineId, LineKind, Purse } from '../domain/budget.ts'

/** Her budget, and its lines in the order she wrote them. Without a budget there is no line yet. */
export type MyBudget = { budget: Budget | undefined; lines: BudgetLine[] }

/** The money of a person, as far as this session may see it. */
export async function findBudget(tx: Tx, personId: PersonId): Promise<MyBudget> {
  const [row, lines] = await Promise.all([
    tx.selectFrom('journey.budget').selectAll().where('person_id', '=', personId).executeTakeFirst(),
    tx.selectFrom('journey.budget_line').selectAll().where('person_id', '=', personId).orderBy('created_at').orderBy('id').execute(),
  ])
  return { budget: row === undefined ? undefined : budgetOf(row), lines: lines.map(lineOf) }
}

type BudgetRow = { currency: string; opening_cents: bigint; first_month: Temporal.PlainDate; version: number }

export function budgetOf(row: BudgetRow): Budget {
  return {
    currency: row.currency as Currency,
    opening: cents(row.opening_cents),
    firstMonth: row.first_month.toPlainYearMonth(),
    version: row.version,
  }
}

type LineRow = {
  id: string
  purse: string
  kind: string
  label: string
  cents: bigint
  mandatory: boolean
  first_month: Temporal.PlainDate | null
  last_month: Temporal.PlainDate | null
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
  version: number
}

export function lineOf(row: LineRow): BudgetLine {
  return {
    id: row.id as LineId,
    purse: row.purse as Purse,
    kind: row.kind as LineKind,
    label: row.label,
    amount: cents(row.cents),
    mandatory: row.mandatory,
    from: row.first_month?.toPlainYearMonth() ?? null,
    until: row.last_month?.toPlainYearMonth() ?? null,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
  }
}

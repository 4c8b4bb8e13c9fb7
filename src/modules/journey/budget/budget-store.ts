import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { Budget, BudgetLine, LineId } from './domain/budget.ts'
import { budgetOf, lineOf } from './queries/my-budget.ts'

/** Her budget; whoever opens or changes it meanwhile waits for this transaction. */
export async function findBudgetForUpdate(tx: Tx, personId: PersonId): Promise<Budget | undefined> {
  await waitTurn(tx, 'budget', personId)
  const row = await tx.selectFrom('journey.budget').selectAll().where('person_id', '=', personId).executeTakeFirst()
  return row === undefined ? undefined : budgetOf(row)
}

/** Opens a budget. Call `findBudgetForUpdate` before. */
export async function openBudgetOf(tx: Tx, personId: PersonId, budget: Budget): Promise<void> {
  await tx
    .insertInto('journey.budget')
    .values({ person_id: personId, ...settingsOf(budget) })
    .execute()
}

export async function saveBudget(tx: Tx, personId: PersonId, budget: Budget): Promise<void> {
  await tx.updateTable('journey.budget').set(settingsOf(budget)).where('person_id', '=', personId).execute()
}

function settingsOf({ currency, opening, firstMonth, version }: Budget) {
  return { currency, opening_cents: opening, first_month: dayOf(firstMonth), version }
}

/** The line to change and whose it is; undefined when this session may not change it. */
export async function findLineForUpdate(tx: Tx, id: LineId): Promise<{ personId: PersonId; line: BudgetLine } | undefined> {
  const row = await tx.selectFrom('journey.budget_line').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : { personId: row.person_id as PersonId, line: lineOf(row) }
}

export async function addLine(tx: Tx, personId: PersonId, line: BudgetLine): Promise<void> {
  await tx
    .insertInto('journey.budget_line')
    .values({ id: line.id, person_id: personId, kind: line.kind, ...columnsOf(line), created_at: line.createdAt })
    .execute()
}

export async function saveLine(tx: Tx, personId: PersonId, line: BudgetLine): Promise<void> {
  await tx.updateTable('journey.budget_line').set(columnsOf(line)).where('id', '=', line.id).where('person_id', '=', personId).execute()
}

export async function removeLine(tx: Tx, personId: PersonId, id: LineId): Promise<void> {
  await tx.deleteFrom('journey.budget_line').where('id', '=', id).where('person_id', '=', personId).execute()
}

function columnsOf(line: BudgetLine) {
  return {
    purse: line.purse,
    label: line.label,
    cents: line.amount,
    mandatory: line.mandatory,
    first_month: line.from === null ? null : dayOf(line.from),
    last_month: line.until === null ? null : dayOf(line.until),
    changed_at: line.changedAt,
    version: line.version,
  }
}

const dayOf = (month: Temporal.PlainYearMonth) => month.toPlainDate({ day: 1 })

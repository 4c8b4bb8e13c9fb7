import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import type { LineId } from '../domain/budget.ts'
import { findBudget } from './my-budget.ts'

/** One line of the person's own budget, with the budget it stands in; undefined when she has no such line. */
export async function findMyBudgetLine(tx: Tx, wanted: LineId, moment: Moment) {
  const mine = await findMyRecord(tx, moment)
  if (mine === undefined) return undefined
  const { budget, lines } = await findBudget(tx, mine.record.id)
  const line = lines.find(({ id }) => id === wanted)
  return budget === undefined || line === undefined ? undefined : { ...mine, budget, line }
}

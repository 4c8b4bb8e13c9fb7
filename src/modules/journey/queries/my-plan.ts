import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ActionId, ActionState } from '../domain/plan.ts'

export type MyPlanChange = {
  id: string
  action: ActionId
  what: string
  dueOn: Temporal.PlainDate | null
  state: ActionState
  word: string
  at: Temporal.Instant
}

/** All that happened in the plan, or to one action of it, the latest first. */
export async function listMyPlanChanges(tx: Tx, personId: PersonId, action?: ActionId): Promise<MyPlanChange[]> {
  let query = tx.selectFrom('journey.plan_change').selectAll().where('person_id', '=', personId)
  if (action !== undefined) query = query.where('action_id', '=', action)
  const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    action: row.action_id as ActionId,
    what: row.what,
    dueOn: row.due_on,
    state: row.state as ActionState,
    word: row.word,
    at: row.at,
  }))
}

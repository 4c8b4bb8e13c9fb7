import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { type ActionId, type ActionState, inPlanOrder, type PlanAction } from '../domain/plan.ts'

export type PlanMove = { actionId: string; state: ActionState; dueOn: Temporal.PlainDate | null; word: string; at: Temporal.Instant }

/** The plan the person shares with the organisation of this session, in the order of a plan; empty when she shares none. */
export async function listPersonActions(tx: Tx, personId: PersonId): Promise<PlanAction[]> {
  const rows = await tx.selectFrom('journey.plan_action').selectAll().where('person_id', '=', personId).execute()
  return rows
    .map((row) => ({
      id: row.id as ActionId,
      what: row.what,
      dueOn: row.due_on,
      resource: row.resource,
      trace: row.trace,
      state: row.state as ActionState,
      word: row.word,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      version: row.version,
    }))
    .sort(inPlanOrder)
}

/** How each action came to where it stands, the latest move first. */
export async function listPersonPlanMoves(tx: Tx, personId: PersonId): Promise<PlanMove[]> {
  const rows = await tx
    .selectFrom('journey.plan_change')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({ actionId: row.action_id, state: row.state as ActionState, dueOn: row.due_on, word: row.word, at: row.at }))
}

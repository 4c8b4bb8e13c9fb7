import type { PersonId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { ActionId, ActionState, PlanAction } from './domain/plan.ts'

export type OwnedAction = { personId: PersonId; action: PlanAction }

/** The action to change and whose it is; undefined when this session may not change it. */
export async function findActionForUpdate(tx: Tx, id: ActionId): Promise<OwnedAction | undefined> {
  const row = await tx.selectFrom('journey.plan_action').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (row === undefined) return undefined
  return {
    personId: row.person_id as PersonId,
    action: {
      id,
      what: row.what,
      dueOn: row.due_on,
      resource: row.resource,
      trace: row.trace,
      state: row.state as ActionState,
      word: row.word,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      version: row.version,
    },
  }
}

export async function addAction(tx: Tx, personId: PersonId, action: PlanAction, moment: Moment): Promise<void> {
  await tx
    .insertInto('journey.plan_action')
    .values({ id: action.id, person_id: personId, ...columnsOf(action), created_at: action.createdAt })
    .execute()
  await keepChange(tx, personId, action, moment)
}

export async function saveAction(tx: Tx, personId: PersonId, action: PlanAction, moment: Moment): Promise<void> {
  await tx.updateTable('journey.plan_action').set(columnsOf(action)).where('id', '=', action.id).where('person_id', '=', personId).execute()
  await keepChange(tx, personId, action, moment)
}

function columnsOf(action: PlanAction) {
  return {
    what: action.what,
    due_on: action.dueOn,
    resource: action.resource,
    trace: action.trace,
    state: action.state,
    word: action.word,
    changed_at: action.changedAt,
    version: action.version,
  }
}

/** Every change stays readable by the person: what the action said then, and where it stood. */
async function keepChange(tx: Tx, personId: PersonId, action: PlanAction, { newId }: Moment): Promise<void> {
  await tx
    .insertInto('journey.plan_change')
    .values({
      id: newId<'plan-change'>(),
      action_id: action.id,
      person_id: personId,
      state: action.state,
      what: action.what,
      due_on: action.dueOn,
      word: action.word,
      at: action.changedAt,
    })
    .execute()
}

import type { PersonId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { StageMove } from './domain/stage.ts'

/** Keeps one move of a path, with the account that made it. The record itself is moved by `moveToStage` of people. */
export async function keepStageMove(
  tx: Tx,
  personId: PersonId,
  { before, after }: StageMove,
  { actor, newId, now }: Moment,
): Promise<void> {
  if (!actor.signedIn) throw new Error('a path is moved by somebody')
  await tx
    .insertInto('journey.stage_change')
    .values({
      id: newId<'stage-change'>(),
      person_id: personId,
      stage_before: before,
      stage_after: after,
      at: now,
      account_id: actor.accountId,
    })
    .execute()
}

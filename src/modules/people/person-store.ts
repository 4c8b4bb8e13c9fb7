import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Stage } from './domain/record.ts'

/** Moves somebody to a stage. The version stays: a stage is no correction of her contact. */
export async function moveToStage(tx: Tx, personId: PersonId, stage: Stage): Promise<void> {
  await tx.updateTable('people.person').set({ stage }).where('id', '=', personId).execute()
}

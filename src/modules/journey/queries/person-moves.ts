import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Stage } from '../domain/stage.ts'

export type MoveLine = { before: Stage; after: Stage; at: Temporal.Instant }

/** The last moves of a path, the latest first. */
export async function listPersonMoves(tx: Tx, personId: PersonId, most = 5): Promise<MoveLine[]> {
  const rows = await tx
    .selectFrom('journey.stage_change')
    .select(['stage_before', 'stage_after', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ before: row.stage_before as Stage, after: row.stage_after as Stage, at: row.at }))
}

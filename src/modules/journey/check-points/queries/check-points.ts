import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ProcessItemId } from '../../content/process-checklist.ts'
import type { CheckPoint, CheckPointId, ProcessWord, Way } from '../domain/check-point.ts'

/** What she wrote at each point d'étape, as far as this session may read it, the latest first. */
export async function listCheckPoints(tx: Tx, personId: PersonId): Promise<CheckPoint[]> {
  const rows = await tx
    .selectFrom('journey.check_point')
    .select(['id', 'way', 'words', 'keeps', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, way, ...row }) => ({ ...row, id: id as CheckPointId, way: way as Way }))
}

/** Her words on the points of the review, as far as this session may read them. A word she took back is there, empty. */
export async function listProcessWords(tx: Tx, personId: PersonId): Promise<Map<ProcessItemId, ProcessWord>> {
  const rows = await tx
    .selectFrom('journey.process_word')
    .select(['item', 'words', 'at', 'version'])
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map(({ item, ...word }) => [item as ProcessItemId, word]))
}

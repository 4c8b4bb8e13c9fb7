import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Door, MeansItem, MeansItemId } from '../domain/means.ts'

/** What the person starts from, in the order in which she wrote it; empty for whoever it is not shared with. */
export async function listMeans(tx: Tx, personId: PersonId): Promise<MeansItem[]> {
  const rows = await tx
    .selectFrom('journey.means_item')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as MeansItemId,
    door: row.door as Door,
    words: row.words,
    serves: row.serves,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
  }))
}

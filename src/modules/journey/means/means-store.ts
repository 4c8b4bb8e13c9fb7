import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Door, MeansItem, MeansItemId } from './domain/means.ts'

export type OwnedMeans = { personId: PersonId; item: MeansItem }

/** The item to change and whose it is; undefined when this session may not change it. */
export async function findMeansForUpdate(tx: Tx, id: MeansItemId): Promise<OwnedMeans | undefined> {
  const row = await tx.selectFrom('journey.means_item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (row === undefined) return undefined
  return {
    personId: row.person_id as PersonId,
    item: {
      id,
      door: row.door as Door,
      words: row.words,
      serves: row.serves,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      version: row.version,
    },
  }
}

export async function addMeansItem(tx: Tx, personId: PersonId, item: MeansItem): Promise<void> {
  await tx
    .insertInto('journey.means_item')
    .values({ id: item.id, person_id: personId, ...columnsOf(item), created_at: item.createdAt })
    .execute()
}

export async function saveMeansItem(tx: Tx, personId: PersonId, item: MeansItem): Promise<void> {
  await tx.updateTable('journey.means_item').set(columnsOf(item)).where('id', '=', item.id).where('person_id', '=', personId).execute()
}

export async function deleteMeansItem(tx: Tx, personId: PersonId, id: MeansItemId): Promise<void> {
  await tx.deleteFrom('journey.means_item').where('id', '=', id).where('person_id', '=', personId).execute()
}

function columnsOf({ door, words, serves, changedAt, version }: MeansItem) {
  return { door, words, serves, changed_at: changedAt, version }
}

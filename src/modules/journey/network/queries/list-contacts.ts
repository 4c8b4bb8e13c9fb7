import type { Selectable } from 'kysely'
import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { JourneyNetworkContact } from '#platform/database-types.ts'
import type { Closeness, Contact, ContactId, Gift, Origin } from '../domain/contact.ts'

export type ContactRow = Selectable<JourneyNetworkContact>

/** Everybody on the map of a person, as they were written; nobody when this session may not see it. */
export async function listContacts(tx: Tx, personId: PersonId): Promise<Contact[]> {
  const rows = await tx
    .selectFrom('journey.network_contact')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(contactOf)
}

export function contactOf(row: ContactRow): Contact {
  return {
    id: row.id as ContactId,
    name: row.name,
    origin: row.origin as Origin,
    closeness: row.closeness as Closeness,
    brings: row.brings as Gift[],
    words: row.words,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
  }
}

import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Contact, ContactId } from './domain/contact.ts'
import { type ContactRow, contactOf } from './queries/list-contacts.ts'

export type OwnedContact = { personId: PersonId; contact: Contact }

/** The contact to change or to remove, and whose map it stands on; undefined when this session may not change it. */
export async function findContactForUpdate(tx: Tx, id: ContactId): Promise<OwnedContact | undefined> {
  const row: ContactRow | undefined = await tx
    .selectFrom('journey.network_contact')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : { personId: row.person_id as PersonId, contact: contactOf(row) }
}

export async function addContact(tx: Tx, personId: PersonId, contact: Contact): Promise<void> {
  await tx
    .insertInto('journey.network_contact')
    .values({ id: contact.id, person_id: personId, ...columnsOf(contact), created_at: contact.createdAt })
    .execute()
}

export async function saveContact(tx: Tx, personId: PersonId, contact: Contact): Promise<void> {
  await tx
    .updateTable('journey.network_contact')
    .set(columnsOf(contact))
    .where('id', '=', contact.id)
    .where('person_id', '=', personId)
    .execute()
}

/** Her field notes about that contact stay, without the name. */
export async function removeContact(tx: Tx, personId: PersonId, id: ContactId): Promise<void> {
  await tx.deleteFrom('journey.network_contact').where('id', '=', id).where('person_id', '=', personId).execute()
}

function columnsOf({ name, origin, closeness, brings, words, changedAt, version }: Contact) {
  return { name, origin, closeness, brings: [...brings], words, changed_at: changedAt, version }
}

import { sql } from 'kysely'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import { nameKeys, phoneKeys, sortName } from './domain/name-keys.ts'
import type { Reach, Stage } from './domain/record.ts'

/** What a record says of who somebody is and how to reach her. */
export type Contact = {
  name: string
  nativeName: string | null
  birth: string | null
  language: Language
  phone: string | null
  email: string | null
  reach: Reach
}

export async function addPerson(
  tx: Tx,
  id: PersonId,
  contact: Contact,
  by: { organisationId: OrganisationId; accountId: AccountId; at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('people.person')
    .values({ id, ...columns(contact), organisation_id: by.organisationId, created_by: by.accountId, created_at: by.at })
    .execute()
}

/** Writes a corrected contact, with the next version. */
export async function correctContact(tx: Tx, id: PersonId, contact: Contact): Promise<void> {
  await tx
    .updateTable('people.person')
    .set((is) => ({ ...columns(contact), version: is('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Moves somebody to a stage. The version stays: a stage is no correction of her contact. */
export async function moveToStage(tx: Tx, personId: PersonId, stage: Stage): Promise<void> {
  await tx.updateTable('people.person').set({ stage }).where('id', '=', personId).execute()
}

/** Makes a record findable by its names and phone in every organisation that shares its contact today. */
export async function indexName(
  tx: Tx,
  id: PersonId,
  { name, nativeName, phone }: Pick<Contact, 'name' | 'nativeName' | 'phone'>,
): Promise<void> {
  await sql`select people.index_name(${id}, ${[...nameKeys(name, nativeName), ...phoneKeys(phone)]}::text[])`.execute(tx)
}

/** Makes a record impossible to find by its names, in one organisation or in all. */
export async function forgetName(tx: Tx, id: PersonId, organisationId?: OrganisationId): Promise<void> {
  const all = tx.deleteFrom('people.name_key').where('person_id', '=', id)
  await (organisationId === undefined ? all : all.where('organisation_id', '=', organisationId)).execute()
}

export type NewAccompaniment = {
  personId: PersonId
  organisationId: OrganisationId
  accountId: AccountId
  name: string
  companion: string
  reason: string
}

export async function beginAccompaniment(tx: Tx, { newId, now }: Pick<Moment, 'newId' | 'now'>, it: NewAccompaniment): Promise<void> {
  await tx
    .insertInto('people.accompaniment')
    .values({
      id: newId(),
      person_id: it.personId,
      organisation_id: it.organisationId,
      account_id: it.accountId,
      sort_name: sortName(it.name),
      companion_name: it.companion,
      reason: it.reason,
      since: now,
    })
    .execute()
}

export async function endAccompaniment(
  tx: Tx,
  personId: PersonId,
  accountId: AccountId,
  organisationId: OrganisationId,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('people.accompaniment')
    .set({ ended_at: at })
    .where('person_id', '=', personId)
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute()
}

function columns({ nativeName, ...contact }: Contact) {
  return { ...contact, native_name: nativeName, sort_name: sortName(contact.name) }
}

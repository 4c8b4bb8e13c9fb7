import type { AccountId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** A note that its author alone reads. */
export type PrivateNote = { id: string; accountId: AccountId; personId: PersonId; body: string; at: Temporal.Instant; version: number }

const notes = (tx: Tx) => tx.selectFrom('people.private_note').select(['id', 'account_id', 'person_id', 'body', 'at', 'version'])
const read = <Row extends { account_id: string; person_id: string }>({ account_id, person_id, ...row }: Row) => ({
  ...row,
  accountId: account_id as AccountId,
  personId: person_id as PersonId,
})

/** My notes about a person, the latest first. */
export async function listNotes(tx: Tx, personId: PersonId): Promise<PrivateNote[]> {
  return (await notes(tx).where('person_id', '=', personId).orderBy('at', 'desc').orderBy('id', 'desc').execute()).map(read)
}

/** My last note about a person, which nobody else reads. */
export async function findMyLastNote(tx: Tx, personId: PersonId): Promise<PrivateNote | undefined> {
  const row = await notes(tx).where('person_id', '=', personId).orderBy('at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? undefined : read(row)
}

/** One of my notes about a person, locked to be changed. */
export async function lockNote(tx: Tx, personId: PersonId, id: string): Promise<PrivateNote | undefined> {
  const row = await notes(tx).where('id', '=', id).where('person_id', '=', personId).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : read(row)
}

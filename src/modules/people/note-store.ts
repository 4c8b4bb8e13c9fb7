import type { AccountId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

export async function addNote(
  tx: Tx,
  note: { id: string; personId: PersonId; accountId: AccountId; body: string; at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('people.private_note')
    .values({ id: note.id, person_id: note.personId, account_id: note.accountId, body: note.body, at: note.at })
    .execute()
}

export async function rewriteNote(tx: Tx, id: string, body: string): Promise<void> {
  await tx
    .updateTable('people.private_note')
    .set((is) => ({ body, version: is('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function removeNote(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('people.private_note').where('id', '=', id).execute()
}

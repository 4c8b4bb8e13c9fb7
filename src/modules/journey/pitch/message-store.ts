import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { MessageId, ShortMessage } from './domain/message.ts'
import { columnsInTwoLanguages } from './pitch-store.ts'
import { messageOf } from './queries/messages.ts'

export type OwnedMessage = { personId: PersonId; message: ShortMessage }

/** The message to change or remove, and whose it is; undefined when this session may not change it. */
export async function findMessageForUpdate(tx: Tx, id: MessageId): Promise<OwnedMessage | undefined> {
  const row = await tx.selectFrom('journey.message').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (row === undefined) return undefined
  return { personId: row.person_id as PersonId, message: messageOf(row) }
}

export async function addMessage(tx: Tx, personId: PersonId, message: ShortMessage): Promise<void> {
  await tx
    .insertInto('journey.message')
    .values({ id: message.id, person_id: personId, kind: message.kind, created_at: message.createdAt, ...columnsOf(message) })
    .execute()
}

export async function saveMessage(tx: Tx, personId: PersonId, message: ShortMessage): Promise<void> {
  await tx.updateTable('journey.message').set(columnsOf(message)).where('id', '=', message.id).where('person_id', '=', personId).execute()
}

export async function deleteMessage(tx: Tx, personId: PersonId, id: MessageId): Promise<void> {
  await tx.deleteFrom('journey.message').where('id', '=', id).where('person_id', '=', personId).execute()
}

function columnsOf(message: ShortMessage) {
  return { for_whom: message.forWhom, ...columnsInTwoLanguages(message), changed_at: message.changedAt, version: message.version }
}

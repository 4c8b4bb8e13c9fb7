import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ObservationId, Reply } from './domain/conversation.ts'

/** The reply to change and whose it is; undefined when this session may not reply there. */
export async function findReplyForUpdate(tx: Tx, id: ObservationId): Promise<{ personId: PersonId; stored: Reply } | undefined> {
  const row = await tx
    .selectFrom('journey.observation')
    .select(['person_id', 'reply', 'replied_at', 'reply_version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { personId: row.person_id as PersonId, stored: { text: row.reply ?? '', at: row.replied_at, version: row.reply_version } }
}

export async function saveReply(tx: Tx, id: ObservationId, { text, at, version }: Reply): Promise<void> {
  await tx
    .updateTable('journey.observation')
    .set({ reply: text === '' ? null : text, replied_at: at, reply_version: version })
    .where('id', '=', id)
    .execute()
}

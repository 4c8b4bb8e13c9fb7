import type { PersonId } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/database.ts'
import type { MessageId, MessageKind, ShortMessage } from '../domain/message.ts'

/** The short messages she keeps, the one she touched last first; for somebody else, only when she shares them. */
export async function listMessages(tx: Tx, personId: PersonId): Promise<ShortMessage[]> {
  const rows = await tx
    .selectFrom('journey.message')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(messageOf)
}

type MessageRow = {
  id: string
  kind: string
  for_whom: string
  language: string
  words: string
  other_language: string | null
  other_words: string
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
  version: number
}

export function messageOf(row: MessageRow): ShortMessage {
  return {
    id: row.id as MessageId,
    kind: row.kind as MessageKind,
    forWhom: row.for_whom,
    language: row.language as Language,
    words: row.words,
    otherLanguage: row.other_language as Language | null,
    otherWords: row.other_words,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
  }
}

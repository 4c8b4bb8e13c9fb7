import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ProcessItemId } from '../content/process-checklist.ts'
import type { ObservationId } from '../domain/conversation.ts'
import type { ProcessCheck } from '../domain/process-review.ts'

export type MyObservation = {
  id: ObservationId
  indicator: string | null
  body: string
  observedOn: Temporal.PlainDate
  authorName: string
  at: Temporal.Instant
  reply: string
  repliedAt: Temporal.Instant | null
  replyVersion: number
}

/** Everything that was observed about the person, whoever wrote it, the latest first. */
export async function listMyObservations(tx: Tx, personId: PersonId): Promise<MyObservation[]> {
  const rows = await tx
    .selectFrom('journey.observation')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('observed_on', 'desc')
    .orderBy('at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as ObservationId,
    indicator: row.indicator_id,
    body: row.body,
    observedOn: row.observed_on,
    authorName: row.author_name,
    at: row.at,
    reply: row.reply ?? '',
    repliedAt: row.replied_at,
    replyVersion: row.reply_version,
  }))
}

export type MyProcessLine = { item: ProcessItemId; state: ProcessCheck['state']; comment: string; authorName: string; at: Temporal.Instant }

/** What was said of the way of working, by any organisation, in the order of the points. */
export async function listMyProcessLines(tx: Tx, personId: PersonId): Promise<MyProcessLine[]> {
  const rows = await tx.selectFrom('journey.process_check').selectAll().where('person_id', '=', personId).execute()
  return rows
    .map((row) => ({
      item: row.item as ProcessItemId,
      state: row.state as ProcessCheck['state'],
      comment: row.comment,
      authorName: row.author_name,
      at: row.at,
    }))
    .sort((one, other) => Number(one.item.slice(1)) - Number(other.item.slice(1)) || Temporal.Instant.compare(one.at, other.at))
}

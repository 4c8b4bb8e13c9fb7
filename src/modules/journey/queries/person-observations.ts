import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

export type ObservationLine = {
  id: string
  indicator: string | null
  body: string
  observedOn: Temporal.PlainDate
  authorName: string
  at: Temporal.Instant
  reply: string | null
  repliedAt: Temporal.Instant | null
}

/** The observations of the organisation of this session about one person, the latest first, at most `most`. */
export async function listPersonObservations(tx: Tx, personId: PersonId, most = 200): Promise<ObservationLine[]> {
  const rows = await tx
    .selectFrom('journey.observation')
    .select(['id', 'indicator_id', 'body', 'observed_on', 'author_name', 'at', 'reply', 'replied_at'])
    .where('person_id', '=', personId)
    .orderBy('observed_on', 'desc')
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    indicator: row.indicator_id,
    body: row.body,
    observedOn: row.observed_on,
    authorName: row.author_name,
    at: row.at,
    reply: row.reply,
    repliedAt: row.replied_at,
  }))
}

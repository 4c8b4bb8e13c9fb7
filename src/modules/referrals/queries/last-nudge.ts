import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'

/**
 * When somebody of this instance last reminded an organisation of the directory by hand. Whoever asks next waits for this transaction:
 * two advisers who click together make one reminder.
 */
export async function findLastNudge(tx: Tx, cardId: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ last: Temporal.Instant | null }>`select referrals.last_nudge(${cardId}) as last`.execute(tx)
  return rows[0]?.last ?? null
}

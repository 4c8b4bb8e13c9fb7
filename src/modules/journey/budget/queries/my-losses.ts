import type { PersonId } from '#kernel/id.ts'
import { cents } from '#kernel/money.ts'
import type { Tx } from '#platform/database.ts'
import type { Loss, LossResource } from '../domain/loss.ts'

/** What she said of each resource, as far as this session may see it; nothing where she said nothing. */
export async function findLosses(tx: Tx, personId: PersonId): Promise<Map<LossResource, Loss>> {
  const rows = await tx.selectFrom('journey.loss').selectAll().where('person_id', '=', personId).execute()
  return new Map(rows.map((row) => [row.resource as LossResource, lossOf(row)]))
}

type LossRow = {
  resource: string
  can_words: string
  willing_words: string
  can_cents: bigint | null
  willing_cents: bigint | null
  can_hours: number | null
  willing_hours: number | null
  can_months: number | null
  willing_months: number | null
  at: Temporal.Instant
  version: number
}

export function lossOf(row: LossRow): Loss {
  const money = (amount: bigint | null) => (amount === null ? null : cents(amount))
  return {
    resource: row.resource as LossResource,
    can: { words: row.can_words, amount: money(row.can_cents), hours: row.can_hours, months: row.can_months },
    willing: { words: row.willing_words, amount: money(row.willing_cents), hours: row.willing_hours, months: row.willing_months },
    at: row.at,
    version: row.version,
  }
}

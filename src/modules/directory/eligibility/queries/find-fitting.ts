import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ServiceCard, ServiceId, Territory } from '../../cards/domain/card.ts'
import { findServices } from '../../cards/queries/find-service.ts'
import type { Facts } from '../domain/facts.ts'
import { type Outcome, outcomes } from '../domain/outcome.ts'
import { outcomeOf } from './eligible-sql.ts'

export type Fitting = { service: ServiceCard; outcome: Outcome }

/** Open services of a territory for one of these needs, whose conditions do not refuse what is known; by name, at most `limit`. */
export async function findFitting(
  tx: Tx,
  {
    needs,
    territory,
    facts,
    day,
    limit,
  }: { needs: readonly string[]; territory: Territory; facts: Facts; day: Temporal.PlainDate; limit: number },
): Promise<Fitting[]> {
  if (needs.length === 0) return []
  const rows = await tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .select(['s.id', outcomeOf(sql`s.id`, facts, day).as('outcome')])
    .where('s.state', '=', 'open')
    .where('s.merged_into', 'is', null)
    .where('o.territory', '=', territory)
    .where(sql<boolean>`s.needs && ${[...needs]}::text[]`)
    .where(sql<boolean>`${outcomeOf(sql`s.id`, facts, day)} <> 0`)
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(limit)
    .execute()
  const outcomeById = new Map(rows.map((row) => [row.id, outcomes[row.outcome] ?? 'undocumented']))
  const cards = await findServices(
    tx,
    rows.map((row) => row.id as ServiceId),
  )
  return cards.map((service) => ({ service, outcome: outcomeById.get(service.id) ?? 'undocumented' }))
}

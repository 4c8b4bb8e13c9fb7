import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ServiceCard, ServiceId } from '../../cards/domain/card.ts'
import { findServices } from '../../cards/queries/find-service.ts'
import type { Facts } from '../domain/facts.ts'
import { type Outcome, outcomeOf, outcomes } from './eligible-sql.ts'

export type Alternative = { service: ServiceCard; outcome: Outcome }

/** Up to three open services for one of the same needs, in the same territory, that do not say no; by name. */
export async function findAlternatives(
  tx: Tx,
  { id, needs, organisation }: ServiceCard,
  facts: Facts,
  day: Temporal.PlainDate,
): Promise<Alternative[]> {
  if (needs.length === 0) return []
  const rows = await tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .select(['s.id', outcomeOf(sql.ref('s.id'), facts, day).as('outcome')])
    .where('s.id', '<>', id)
    .where('s.state', '=', 'open')
    .where('s.merged_into', 'is', null)
    .where('o.territory', '=', organisation.territory)
    .where(sql<boolean>`s.needs && ${[...needs]}::text[]`)
    .where(sql<boolean>`${outcomeOf(sql.ref('s.id'), facts, day)} <> 0`)
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(3)
    .execute()
  const cards = await findServices(
    tx,
    rows.map((row) => row.id as ServiceId),
  )
  return cards.flatMap((service) => {
    const outcome = outcomes[rows.find((row) => row.id === service.id)?.outcome ?? 1]
    return outcome === undefined ? [] : [{ service, outcome }]
  })
}

import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { StoredOrganisation, StoredService } from '../domain/stored.ts'

type AsJson<Card extends { cost_cents?: bigint | null }> = Omit<Card, 'cost_cents'> & { cost_cents: number | null }

/** Services with their organisation, its own address and their sites, in the order of `ids`. One that may not be seen is absent. */
export async function servicesByIds(tx: Tx, ids: readonly string[]): Promise<StoredService[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ card: AsJson<StoredService> }>`
    select to_jsonb(s) || jsonb_build_object(
      'organisation', to_jsonb(o) || jsonb_build_object('seat', seat.card),
      'sites', coalesce((select jsonb_agg(to_jsonb(l) order by l.id) from directory.service_site x
        join directory.site l on l.id = x.site_id where x.service_id = s.id), '[]')) as card
    from unnest(${ids}::uuid[]) with ordinality asked (id, place)
    join directory.service s on s.id = asked.id
    join directory.organisation o on o.id = s.organisation_id
    left join lateral (select to_jsonb(l) as card from directory.site l
      where l.organisation_id = o.id and (o.source = 'here' or l.source_fields->'seat' = 'true')
      order by (l.source_fields->'seat' = 'true') is true desc, l.id limit 1) seat on true
    order by asked.place`.execute(tx)
  return rows.map(({ card }) => ({ ...card, cost_cents: card.cost_cents === null ? null : BigInt(card.cost_cents) }))
}

/** Organisations with their own address, in the order of `ids`. */
export async function organisationsByIds(tx: Tx, ids: readonly string[]): Promise<StoredOrganisation[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ card: StoredOrganisation }>`
    select to_jsonb(o) || jsonb_build_object('seat', seat.card) as card
    from unnest(${ids}::uuid[]) with ordinality asked (id, place)
    join directory.organisation o on o.id = asked.id
    left join lateral (select to_jsonb(l) as card from directory.site l
      where l.organisation_id = o.id and (o.source = 'here' or l.source_fields->'seat' = 'true')
      order by (l.source_fields->'seat' = 'true') is true desc, l.id limit 1) seat on true
    order by asked.place`.execute(tx)
  return rows.map(({ card }) => card)
}

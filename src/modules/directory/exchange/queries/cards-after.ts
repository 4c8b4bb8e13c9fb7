import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { StoredOrganisation, StoredService } from '../domain/stored.ts'
import { organisationsByIds, servicesByIds } from './full-cards.ts'

const before = '00000000-0000-0000-0000-000000000000'

/** The next open services after that one, in the order of their ids; the first ones after none. */
export async function openServicesAfter(tx: Tx, after: string | undefined, limit: number): Promise<StoredService[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from directory.service s join directory.organisation o on o.id = s.organisation_id
    where s.state = 'open' and s.merged_into is null and o.merged_into is null and o.closed_on is null and s.id > ${after ?? before}::uuid
    order by s.id limit ${limit}`.execute(tx)
  return servicesByIds(
    tx,
    rows.map(({ id }) => id),
  )
}

/** The next organisations after that one, in the order of their ids; the first ones after none. */
export async function organisationsAfter(tx: Tx, after: string | undefined, limit: number): Promise<StoredOrganisation[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from directory.organisation o
    where o.merged_into is null and o.closed_on is null and o.id > ${after ?? before}::uuid order by o.id limit ${limit}`.execute(tx)
  return organisationsByIds(
    tx,
    rows.map(({ id }) => id),
  )
}

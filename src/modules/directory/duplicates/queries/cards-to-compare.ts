import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Kind } from '../domain/pair.ts'

/** The next cards to compare after an identifier; only those that an import may have changed, when it is given. */
export async function cardsToCompare(tx: Tx, kind: Kind, importId: string | undefined, after: string, limit: number): Promise<string[]> {
  const card = sql.table(`directory.${kind}`)
  const touched = importId === undefined ? sql`` : sql`and c.id in (${kind === 'service' ? services(importId) : organisations(importId)})`
  const { rows } = await sql<{ id: string }>`
    select c.id from ${card} c where c.id > ${after}::uuid ${touched} order by c.id limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

// A place or a service brought changes what its organisation can be compared by, and an organisation what its services inherit.
const organisations = (importId: string) => sql`
  select directory.standing_card(o.id) from directory.import_card k
    join directory.organisation o on o.source = k.source and o.source_id = case k.kind when 'organisation' then k.source_id else k.organisation_ref end
  where k.import_id = ${importId} and k.outcome in ('new', 'changed')
  union select o.id from directory.import_card k join directory.organisation o on o.source = k.source and o.source_id = k.source_id
  where k.import_id = ${importId} and k.kind = 'organisation' and k.outcome in ('new', 'changed')`

const services = (importId: string) => sql`
  select s.id from directory.service s where s.organisation_id in (${organisations(importId)})
  union select s.id from directory.import_card k join directory.service s on s.source = k.source and s.source_id = k.source_id
  where k.import_id = ${importId} and k.kind = 'service' and k.outcome in ('new', 'changed')`

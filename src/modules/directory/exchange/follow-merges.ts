import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'

/** In a statement of an import, where a card goes whose organisation `o` gave way to another: to the one that stays. */
export const standing = sql`case when o.merged_into is null then o.id else directory.standing_card(o.id) end`

/** Keeps, with each merge that the services or places of a slice went through, what has to be given back when its cards are parted. */
export async function follow(tx: Tx, kind: 'service' | 'site', { id, after, until }: { id: string; after: number; until: number }) {
  const [table, taken] = kind === 'service' ? [sql`directory.service`, sql`services`] : [sql`directory.site`, sql`sites`]
  await sql`
    with recursive led as (
      select v.id, o.id as card, o.merged_into from directory.import_card c
        join directory.organisation o on o.source = c.source and o.source_id = c.organisation_ref and o.merged_into is not null
        join ${table} v on v.source = c.source and v.source_id = c.source_id
      where c.import_id = ${id} and c.kind = ${kind} and c.outcome in ('new', 'changed') and c.position > ${after} and c.position <= ${until}
      union select led.id, o.id, o.merged_into from led join directory.organisation o on o.id = led.merged_into where o.merged_into is not null
    ), added as (select card, array_agg(id) as ids from led group by card)
    update directory.settled_pair p set ${taken} = array(select unnest(p.${taken}) union select unnest(added.ids))
    from added where p.kind = 'organisation' and p.outcome = 'merged' and p.gone = added.card`.execute(tx)
}

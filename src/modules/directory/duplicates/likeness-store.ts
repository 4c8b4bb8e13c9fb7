import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Kind } from './domain/pair.ts'

/** A key that more cards than this share says nothing of any of them: a national network under one name and one site. */
export const crowd = 50

const hashed = (of: RawBuilder<unknown>) => sql`hashtextextended(${of}, 0)`

// An organisation by its first two words, so that a name said in full meets a short one; a service by its whole name.
const keysOf = {
  organisation: (ids: readonly string[]) => sql`
    select distinct ${hashed(sql`concat_ws(' ', 'organisation', split_part(c.name, ' ', 1), split_part(c.name, ' ', 2), f.fact)`)} as key, o.id as card_id,
      ${hashed(sql`case o.source when 'here' then o.id::text else concat_ws(' ', o.source, p.file) end`)} as hand
    from directory.organisation o
    left join directory.provenance p on p.kind = 'organisation' and p.source = o.source and p.source_id = o.source_id
    cross join lateral (select directory.compared_name(o.name) as name offset 0) c
    cross join lateral (select directory.facts_to_compare(o.phone, o.email, o.website, o.legal_number) as fact
      union all select directory.squares(t.latitude, t.longitude) from directory.site t where t.organisation_id = o.id) f
    where o.id = any(${ids}::uuid[]) and o.closed_on is null and length(c.name) >= 2`,
  service: (ids: readonly string[]) => sql`
    select distinct ${hashed(sql`concat_ws(' ', 'service', c.name, f.fact)`)} as key, s.id as card_id,
      ${hashed(sql`case s.source when 'here' then s.id::text else concat_ws(' ', s.source, p.file) end`)} as hand
    from directory.service s join directory.organisation o on o.id = s.organisation_id
    left join directory.provenance p on p.kind = 'service' and p.source = s.source and p.source_id = s.source_id
    cross join lateral (select directory.compared_name(s.name) as name offset 0) c
    cross join lateral (select directory.facts_to_compare(coalesce(s.phone, o.phone), coalesce(s.email, o.email), coalesce(s.website, o.website), o.legal_number) as fact
      union all select directory.squares(t.latitude, t.longitude) from directory.service_site at join directory.site t on t.id = at.site_id where at.service_id = s.id) f
    where s.id = any(${ids}::uuid[]) and s.state in ('open', 'paused') and o.closed_on is null and length(c.name) >= 2`,
} satisfies Record<Kind, (ids: readonly string[]) => unknown>

const tableOf = { organisation: sql.table('directory.organisation'), service: sql.table('directory.service') }

/** Works out again what these cards are found by, and which other cards share it. Writes only what changed. */
export async function compareAgain(tx: Tx, kind: Kind, ids: readonly string[]): Promise<void> {
  // Two jobs at once would wait for each other's rows.
  await sql`select pg_advisory_xact_lock(hashtextextended('directory.likeness', 0))`.execute(tx)
  await sql`
    with said as materialized (${keysOf[kind](ids)}), gone as (
      delete from directory.likeness l where l.card_id = any(${ids}::uuid[])
        and not exists (select from said where said.card_id = l.card_id and said.key = l.key))
    insert into directory.likeness as l (key, card_id, kind, hand) select said.key, said.card_id, ${kind}, said.hand from said
    on conflict (key, card_id) do update set hand = excluded.hand where l.hand <> excluded.hand`.execute(tx)
  await pairUp(tx, kind, ids)
}

async function pairUp(tx: Tx, kind: Kind, ids: readonly string[]): Promise<void> {
  await sql`
    with mine as materialized (select key, card_id, hand from directory.likeness where card_id = any(${ids}::uuid[]) and kind = ${kind}),
    telling as materialized (
      select l.key from directory.likeness l where l.key in (select key from mine)
      group by l.key having count(*) between 2 and ${crowd} and min(l.hand) <> max(l.hand)
    ), found as materialized (
      select distinct least(a.card_id, b.card_id) as one, greatest(a.card_id, b.card_id) as other
      from telling join mine a using (key) join directory.likeness b on b.key = a.key and b.card_id <> a.card_id and b.hand <> a.hand
    ), gone as (
      delete from directory.alike w where w.kind = ${kind} and (w.one = any(${ids}::uuid[]) or w.other = any(${ids}::uuid[]))
        and not exists (select from found f where f.one = w.one and f.other = w.other))
    insert into directory.alike as w (kind, one, other, name)
    select ${kind}, f.one, f.other, directory.compared_name(c.name) from found f join ${tableOf[kind]} c on c.id = f.one
    on conflict (kind, one, other) do update set name = excluded.name where w.name <> excluded.name`.execute(tx)
}

/** Forgets what was found of cards that are no longer there. */
export async function forgetRemoved(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('directory.likeness', 0))`.execute(tx)
  const isThere = (id: string) =>
    sql`(exists (select from directory.organisation o where o.id = ${sql.ref(id)}) or exists (select from directory.service s where s.id = ${sql.ref(id)}))`
  await sql`delete from directory.likeness l where not ${isThere('l.card_id')}`.execute(tx)
  await sql`delete from directory.alike w where not (${isThere('w.one')} and ${isThere('w.other')})`.execute(tx)
}

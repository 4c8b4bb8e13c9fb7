import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Kind } from './domain/pair.ts'
import { fingerprints, keys } from './likeness-keys.ts'

/** A key that more cards than this share says nothing of any of them: a national network under one name and one site. */
const crowd = 50

const tableOf = { organisation: sql`directory.organisation`, service: sql`directory.service` }

/** The cards that changed since they were last compared, and those that are no longer there. */
export async function cardsToCompare(tx: Tx, kind: Kind): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(c.id, w.card_id) as id from (${fingerprints(kind)}) c
    full join (select * from directory.compared where kind = ${kind}) w on w.card_id = c.id
    where c.said is distinct from w.said order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Works out again what these cards are found by, and which other cards share it. Writes only what changed. */
export async function compareAgain(tx: Tx, kind: Kind, ids: readonly string[]): Promise<void> {
  // Two jobs at once would wait for each other's rows.
  await sql`select pg_advisory_xact_lock(hashtextextended('directory.likeness', 0))`.execute(tx)
  await sql`set local jit = off`.execute(tx)
  await sql`
    with said as materialized (${fingerprints(kind, ids)}), gone as (
      delete from directory.compared w where w.card_id = any(${ids}::uuid[]) and not exists (select from said where said.id = w.card_id))
    insert into directory.compared (card_id, kind, said) select id, ${kind}, said from said
    on conflict (card_id) do update set said = excluded.said`.execute(tx)
  await sql`
    with said as materialized (${keys(kind, ids)}), gone as (
      delete from directory.likeness l where l.card_id = any(${ids}::uuid[])
        and not exists (select from said where said.card_id = l.card_id and said.key = l.key))
    insert into directory.likeness as l (key, card_id, hand) select said.key, said.card_id, said.hand from said
    on conflict (key, card_id) do update set hand = excluded.hand where l.hand <> excluded.hand`.execute(tx)
  await pairUp(tx, kind, ids)
}

async function pairUp(tx: Tx, kind: Kind, ids: readonly string[]): Promise<void> {
  await sql`
    with mine as materialized (select key, card_id, hand from directory.likeness where card_id = any(${ids}::uuid[])),
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

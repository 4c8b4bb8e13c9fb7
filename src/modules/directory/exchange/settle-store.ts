import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'

/** The cards of an import after one position, up to another. */
type Span = { id: string; after: number; until: number }

/** Statements over a few hundred rows end before PostgreSQL has compiled them. For the rest of the transaction. */
export const withoutCompiling = (tx: Tx) => sql`set local jit = off`.execute(tx)

// PostgreSQL knows nothing yet of rows laid a moment ago, and would look each of them up one by one.
async function joinWhole(tx: Tx): Promise<void> {
  await withoutCompiling(tx)
  await sql`set local enable_nestloop = off`.execute(tx)
}

/** Refuses the cards whose organisation is neither in the files nor in the directory, each with a fault of its own. */
export async function refuseOrphans(tx: Tx, { id, after, until }: Span): Promise<void> {
  await joinWhole(tx)
  await sql`
    with orphan as (
      delete from directory.import_card c using (
        select k.position from directory.import_card k
          left join directory.import_card i on i.import_id = ${id} and i.kind = 'organisation' and i.source = k.source and i.source_id = k.organisation_ref
          left join directory.organisation o on o.source = k.source and o.source_id = k.organisation_ref
        where k.import_id = ${id} and k.kind <> 'organisation' and k.position > ${after} and k.position <= ${until} and i.position is null and o.id is null) lost
      where c.import_id = ${id} and c.position = lost.position
      returning c.*
    ), last as (select coalesce(max(position), 0) as position from directory.import_problem where import_id = ${id})
    insert into directory.import_problem (import_id, position, file, line, col, path, reason, value, known)
    select ${id}, last.position + row_number() over (order by o.position), o.file, o.asks_line, o.asks_column, '', 'unknown-organisation', left(o.organisation_ref, 200), ''
    from orphan o, last where o.kind = 'service'`.execute(tx)
}

/**
 * Says what each card would do: new, changed, unchanged since it was last brought; `kept-here` when somebody of this instance
 * verified or changed it since, or wrote it; `not-yours` when it belongs to an organisation that the import may not write for.
 */
export async function settleOutcomes(tx: Tx, { id, after, until }: Span): Promise<void> {
  await joinWhole(tx)
  await sql`
    update directory.import_card c set outcome = case
        when o.id is null then 'new'
        when not i.all_cards and o.member_id is distinct from i.organisation_id then 'not-yours'
        when p.fingerprint = c.fingerprint then 'unchanged'
        when o.verified_on is not null or p.card_version is distinct from o.version then 'kept-here'
        else 'changed' end
    from directory.import i, directory.import_card k
      left join directory.organisation o on o.source = k.source and o.source_id = k.source_id
      left join directory.provenance p on p.kind = 'organisation' and p.source = k.source and p.source_id = k.source_id
    where c.import_id = ${id} and c.kind = 'organisation' and i.id = c.import_id and k.import_id = ${id} and k.position = c.position and c.position > ${after} and c.position <= ${until}`.execute(
    tx,
  )
  await sql`
    update directory.import_card c set outcome = case
        when o.id is not null and not i.all_cards and o.member_id is distinct from i.organisation_id then 'not-yours'
        when t.id is null then 'new'
        when p.fingerprint = c.fingerprint then 'unchanged'
        when p.fingerprint is null then 'kept-here'
        else 'changed' end
    from directory.import i, directory.import_card k
      left join directory.organisation o on o.source = k.source and o.source_id = k.organisation_ref
      left join directory.site t on t.source = k.source and t.source_id = k.source_id
      left join directory.provenance p on p.kind = 'site' and p.source = k.source and p.source_id = k.source_id
    where c.import_id = ${id} and c.kind = 'site' and i.id = c.import_id and k.import_id = ${id} and k.position = c.position and c.position > ${after} and c.position <= ${until}`.execute(
    tx,
  )
  await sql`
    update directory.import_card c set outcome = case
        when o.id is not null and not i.all_cards and o.member_id is distinct from i.organisation_id then 'not-yours'
        when s.id is null then 'new'
        when p.fingerprint = c.fingerprint then 'unchanged'
        when s.verified_on is not null or p.card_version is distinct from s.version then 'kept-here'
        else 'changed' end
    from directory.import i, directory.import_card k
      left join directory.organisation o on o.source = k.source and o.source_id = k.organisation_ref
      left join directory.service s on s.source = k.source and s.source_id = k.source_id
      left join directory.provenance p on p.kind = 'service' and p.source = k.source and p.source_id = k.source_id
    where c.import_id = ${id} and c.kind = 'service' and i.id = c.import_id and k.import_id = ${id} and k.position = c.position and c.position > ${after} and c.position <= ${until}`.execute(
    tx,
  )
}

/** Empties the drafts of what was written: the cards hold it now. */
export async function emptyDrafts(tx: Tx, id: string): Promise<void> {
  await sql`update directory.import_card set draft = null where import_id = ${id} and draft is not null`.execute(tx)
}

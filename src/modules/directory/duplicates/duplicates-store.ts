import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Compared, Kind, Pair } from './domain/pair.ts'
import type { Settled } from './queries/find-settled.ts'

const tableOf = { organisation: 'directory.organisation', service: 'directory.service' } as const

/** Holds cards until the end, always in the same order. */
export async function holdCards(tx: Tx, kind: Kind, ids: readonly string[]): Promise<void> {
  // Also those that this session may only read: another could be letting them give way at this moment.
  for (const id of [...ids].sort()) await sql`select pg_advisory_xact_lock(hashtextextended(${`duplicates ${id}`}, 0))`.execute(tx)
  await tx
    .selectFrom(tableOf[kind])
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/**
 * Lets `gone` give way to `kept`; an organisation hands over its services and its places. Versions stay: to an import, nobody wrote on
 * these cards, and it goes on bringing what their source says.
 */
export async function mergeCards(tx: Tx, kind: Kind, gone: Compared, kept: Compared, now: Temporal.Instant): Promise<void> {
  const moved = kind === 'organisation' ? await handOver(tx, gone.id, kept.id, now) : { services: [], sites: [] }
  await pointTo(tx, kind, gone, kept.id, now)
  await settle(tx, { kind, one: gone, other: kept }, { gone: gone.id, ...moved }, now)
}

/** Makes two cards of a merged one again, each with what it had. */
export async function unmergeCards(tx: Tx, { kind, ...pair }: Pair, settled: Settled, now: Temporal.Instant): Promise<void> {
  const [gone, kept] = settled.gone === pair.one.id ? [pair.one, pair.other] : [pair.other, pair.one]
  if (kind === 'organisation') {
    await sql`update directory.site set organisation_id = ${gone.id} where id = any(${settled.sites}::uuid[]) and organisation_id = ${kept.id}`.execute(
      tx,
    )
    await sql`update directory.service set organisation_id = ${gone.id}, changed_at = ${now}
      where id = any(${settled.services}::uuid[]) and organisation_id = ${kept.id}`.execute(tx)
  }
  await pointTo(tx, kind, gone, null, now)
  await tx
    .deleteFrom('directory.settled_pair')
    .where('kind', '=', kind)
    .where('one', '=', pair.one.id)
    .where('other', '=', pair.other.id)
    .execute()
}

/** Two different things: never proposed again. */
export const keepBoth = (tx: Tx, pair: Pair, now: Temporal.Instant) => settle(tx, pair, { gone: null, services: [], sites: [] }, now)

async function handOver(tx: Tx, gone: string, kept: string, now: Temporal.Instant) {
  const services = await sql<{
    id: string
  }>`update directory.service set organisation_id = ${kept}, changed_at = ${now}
    where organisation_id = ${gone} returning id`.execute(tx)
  const sites = await sql<{
    id: string
  }>`update directory.site set organisation_id = ${kept} where organisation_id = ${gone} returning id`.execute(tx)
  return { services: services.rows.map(({ id }) => id), sites: sites.rows.map(({ id }) => id) }
}

async function pointTo(tx: Tx, kind: Kind, { id }: Compared, to: string | null, now: Temporal.Instant): Promise<void> {
  await tx.updateTable(tableOf[kind]).set({ merged_into: to, changed_at: now }).where('id', '=', id).execute()
}

type Moved = Pick<Settled, 'gone' | 'services' | 'sites'>

async function settle(tx: Tx, { kind, one: a, other: b }: Pair, moved: Moved, now: Temporal.Instant): Promise<void> {
  const [one, other] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
  const outcome = moved.gone === null ? 'both' : 'merged'
  await tx
    .insertInto('directory.settled_pair')
    .values({ kind, one, other, outcome, ...moved, settled_at: now })
    .execute()
}

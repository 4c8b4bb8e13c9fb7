import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/database.ts'
import { mayMerge } from '../domain/merging.ts'
import type { ComparedId, Kind, Pair } from '../domain/pair.ts'
import { findPair } from './find-pair.ts'
import { ofHers } from './of-hers.ts'

export type Settled = {
  kind: Kind
  one: ComparedId
  other: ComparedId
  /** The card that gave way; null for two that both stay. */
  gone: ComparedId | null
  /** What went with it from one organisation to the other. */
  services: string[]
  sites: string[]
  settledAt: Temporal.Instant
}

const settled = (tx: Tx) => tx.selectFrom('directory.settled_pair').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof settled>['executeTakeFirstOrThrow']>>

/** What was decided of two cards; undefined when nothing was. */
export async function findSettled(tx: Tx, { kind, one, other }: Pair): Promise<Settled | undefined> {
  const row = await settled(tx).where('kind', '=', kind).where('one', '=', one.id).where('other', '=', other.id).executeTakeFirst()
  return row === undefined ? undefined : settledOf(row)
}

/** The last twenty merges that this session may undo, the latest first; what stays has not given way in its turn. */
export async function lastMerged(tx: Tx, actor: Actor): Promise<(Pair & { settled: Settled })[]> {
  const { rows } = await sql<Row>`
    select p.* from directory.settled_pair p where p.outcome = 'merged' and ${ofHers(actor, sql`p.gone`)}
    order by p.settled_at desc, p.one limit 60`.execute(tx)
  const found = []
  for (const row of rows.map(settledOf)) {
    if (found.length === 20) break
    const pair = await findPair(tx, row.kind, row.one, row.other)
    if (pair === undefined) continue
    const [gone, kept] = row.gone === pair.one.id ? [pair.one, pair.other] : [pair.other, pair.one]
    if (kept.mergedInto === null && mayMerge(actor, row.kind, gone, kept)) found.push({ ...pair, settled: row })
  }
  return found
}

function settledOf(row: Row): Settled {
  return {
    kind: row.kind as Kind,
    one: row.one as ComparedId,
    other: row.other as ComparedId,
    gone: row.gone as ComparedId | null,
    services: row.services,
    sites: row.sites,
    settledAt: row.settled_at,
  }
}

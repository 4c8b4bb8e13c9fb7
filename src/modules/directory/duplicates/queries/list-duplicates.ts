import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/database.ts'
import { reasonsToMerge } from '../domain/merging.ts'
import type { ComparedId, Kind, ProposedPair } from '../domain/pair.ts'
import { findCompared } from './find-pair.ts'
import { ofHers } from './of-hers.ts'

type Candidate = { kind: Kind; name: string; one: ComparedId; other: ComparedId }

/** Where a list goes on: the pair it ended with. */
export type After = Candidate

const atOnce = 10

/**
 * Pairs of cards that may be one, in the order of their names, those after `after`. For an administrator, all; for the others, those
 * where a card is of their organisation. What somebody settled is not proposed again. `next` is undefined at the end.
 */
export async function listDuplicates(
  tx: Tx,
  actor: Actor,
  after: After | undefined,
): Promise<{ pairs: ProposedPair[]; next: After | undefined }> {
  const pairs: ProposedPair[] = []
  let from = after
  // What was found by night is a little too much, or has changed since: what the rule leaves out makes room for the next ones.
  for (let turn = 0; turn < 10; turn++) {
    const candidates = await candidatesAfter(tx, actor, from)
    for (const candidate of await weigh(tx, candidates)) {
      if (pairs.length === atOnce) return { pairs, next: from }
      if (candidate.pair !== undefined) pairs.push(candidate.pair)
      from = candidate.at
    }
    if (candidates.length < 3 * atOnce) return { pairs, next: undefined }
  }
  return { pairs, next: from }
}

async function weigh(tx: Tx, candidates: readonly Candidate[]): Promise<{ at: Candidate; pair: ProposedPair | undefined }[]> {
  const idsOf = (kind: Kind) => candidates.filter((each) => each.kind === kind).flatMap(({ one, other }) => [one, other])
  const cards = {
    organisation: await findCompared(tx, 'organisation', idsOf('organisation')),
    service: await findCompared(tx, 'service', idsOf('service')),
  }
  return candidates.map((at) => {
    const [one, other] = [cards[at.kind].get(at.one), cards[at.kind].get(at.other)]
    const reasons = one === undefined || other === undefined ? [] : reasonsToMerge(one, other)
    return {
      at,
      pair: one === undefined || other === undefined || reasons.length === 0 ? undefined : { kind: at.kind, one, other, reasons },
    }
  })
}

async function candidatesAfter(tx: Tx, actor: Actor, after: After | undefined): Promise<Candidate[]> {
  const later =
    after === undefined
      ? sql`true`
      : sql`(a.kind, a.name, a.one, a.other) > (${after.kind}, ${after.name}, ${after.one}::uuid, ${after.other}::uuid)`
  const { rows } = await sql<Candidate>`
    select a.kind, a.name, a.one, a.other from directory.alike a
    where ${ofHers(actor, sql`a.one`, sql`a.other`)} and ${later}
      and not exists (select from directory.settled_pair p where p.kind = a.kind and p.one = a.one and p.other = a.other)
    order by 1, 2, 3, 4 limit ${3 * atOnce}`.execute(tx)
  return rows
}

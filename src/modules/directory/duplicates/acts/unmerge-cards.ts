import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, z } from '#platform/fields.ts'
import { keepers } from '../../cards/domain/rights.ts'
import { mayMerge } from '../domain/merging.ts'
import { kinds } from '../domain/pair.ts'
import { holdCards, unmergeCards } from '../duplicates-store.ts'
import { findPair } from '../queries/find-pair.ts'
import { findSettled } from '../queries/find-settled.ts'

export const unmergeTwo = act({
  name: 'unmerge-cards',
  title: 'Séparer deux fiches réunies',
  who: keepers,
  input: z.object({ kind: choice(kinds), gone: id<'organisation-card'>(), kept: id<'organisation-card'>() }),
  async load(tx, { kind, gone: gave, kept: stayed }) {
    await holdCards(tx, kind, [gave, stayed])
    const pair = await findPair(tx, kind, gave, stayed)
    if (pair === undefined) return undefined
    const [gone, kept] = pair.one.id === gave ? [pair.one, pair.other] : [pair.other, pair.one]
    return { pair, gone, kept, settled: await findSettled(tx, pair) }
  },
  allow: (actor, { pair, gone, kept }) => mayMerge(actor, pair.kind, gone, kept),
  decide({ pair, gone, kept, settled }) {
    if (settled?.gone !== gone.id || gone.mergedInto !== kept.id || kept.mergedInto !== null) return refused('changed-elsewhere')
    return ok({ pair, gone, kept, settled })
  },
  save: (tx, { pair, settled }, { now }) => unmergeCards(tx, pair, settled, now),
  audit: ({ pair, gone, kept }) => ({ about: gone.id, organisation: gone.memberId, detail: { kind: pair.kind, from: kept.id } }),
})

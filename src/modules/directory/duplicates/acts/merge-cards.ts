import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, version, z } from '#platform/fields.ts'
import { keepers } from '../../cards/domain/rights.ts'
import { mayMerge, merge } from '../domain/merging.ts'
import { kinds } from '../domain/pair.ts'
import { holdCards, mergeCards } from '../duplicates-store.ts'
import { findPair } from '../queries/find-pair.ts'
import { findSettled } from '../queries/find-settled.ts'

export const mergeTwo = act({
  name: 'merge-cards',
  title: 'Réunir deux fiches d’une même chose',
  who: keepers,
  input: z.object({
    kind: choice(kinds),
    one: id<'organisation-card'>(),
    other: id<'organisation-card'>(),
    stays: choice(['one', 'other']),
    versionOne: version,
    versionOther: version,
  }),
  async load(tx, { kind, one, other, stays }) {
    await holdCards(tx, kind, [one, other])
    const pair = await findPair(tx, kind, one, other)
    if (pair === undefined) return undefined
    const [gone, kept] = (stays === 'one') === (pair.one.id === one) ? [pair.other, pair.one] : [pair.one, pair.other]
    return { pair, gone, kept, settled: await findSettled(tx, pair) }
  },
  allow: (actor, { pair, gone, kept }) => mayMerge(actor, pair.kind, gone, kept),
  decide({ pair, gone, kept, settled }, { one, versionOne, versionOther }) {
    const [first, second] = pair.one.id === one ? [pair.one, pair.other] : [pair.other, pair.one]
    if (first.version !== versionOne || second.version !== versionOther || settled !== undefined) return refused('changed-elsewhere')
    return merge(pair.kind, gone, kept)
  },
  save: (tx, { kind, gone, kept }, { now }) => mergeCards(tx, kind, gone, kept, now),
  audit: ({ kind, gone, kept }) => ({ about: gone.id, organisation: gone.memberId, detail: { kind, into: kept.id } }),
})

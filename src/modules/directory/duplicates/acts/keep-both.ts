import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, z } from '#platform/fields.ts'
import { keepers, mayKeep } from '../../cards/domain/rights.ts'
import { kinds } from '../domain/pair.ts'
import { holdCards, keepBoth } from '../duplicates-store.ts'
import { findPair } from '../queries/find-pair.ts'
import { findSettled } from '../queries/find-settled.ts'

export const keepBothCards = act({
  name: 'keep-both',
  title: 'Dire que deux fiches parlent de deux choses',
  who: keepers,
  input: z.object({ kind: choice(kinds), one: id<'organisation-card'>(), other: id<'organisation-card'>() }),
  async load(tx, { kind, one, other }) {
    await holdCards(tx, kind, [one, other])
    const pair = await findPair(tx, kind, one, other)
    return pair === undefined ? undefined : { pair, settled: await findSettled(tx, pair) }
  },
  allow: (actor, { pair: { one, other } }) => mayKeep(actor, one) || mayKeep(actor, other),
  decide: ({ pair, settled }) => (settled === undefined ? ok(pair) : refused('changed-elsewhere')),
  save: (tx, pair, { now }) => keepBoth(tx, pair, now),
  audit: ({ kind, one, other }) => ({ about: one.id, organisation: one.memberId ?? other.memberId, detail: { kind, other: other.id } }),
})

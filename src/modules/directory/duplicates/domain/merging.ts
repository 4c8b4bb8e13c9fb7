import type { Actor } from '#kernel/actor.ts'
import { ok, refused } from '#kernel/result.ts'
import { mayKeep } from '../../cards/domain/rights.ts'
import { likelySame, type Reason } from './likely-same.ts'
import type { Compared, Kind } from './pair.ts'

/** May this session let `gone` give way to `kept`? An organisation brings its services along: both cards have to be its own. */
export function mayMerge(actor: Actor, kind: Kind, gone: Compared, kept: Compared): boolean {
  return mayKeep(actor, gone) && (kind === 'service' || mayKeep(actor, kept))
}

/** Why two cards that are shown may be one; nothing when one of them is no longer offered, or already gave way. */
export function reasonsToMerge(one: Compared, other: Compared): Reason[] {
  const stands = ({ offered, mergedInto }: Compared) => offered && mergedInto === null
  return stands(one) && stands(other) ? likelySame(one, other) : []
}

/** Whether `gone` may give way to `kept` now. */
export function merge(kind: Kind, gone: Compared, kept: Compared) {
  if (gone.mergedInto !== null || kept.mergedInto !== null) return refused('changed-elsewhere')
  if (reasonsToMerge(gone, kept).length === 0) return refused('not-alike')
  // Its people here would no longer find their own services.
  if (kind === 'organisation' && gone.memberId !== null && gone.memberId !== kept.memberId) return refused('keeper-lost')
  return ok({ kind, gone, kept })
}

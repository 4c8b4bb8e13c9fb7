import { ok, type Result, refused } from '#kernel/result.ts'

/** The places of a path, in the order in which they are usually met. The order is a habit, never a condition. */
export const stages = ['welcome', 'exploration', 'decision', 'plan', 'prevalidation', 'hand-over', 'follow-up', 'closed'] as const
export type Stage = (typeof stages)[number]

/** Who moves the path: the person herself, or somebody who accompanies her. */
export type Mover = 'person' | 'adviser'

/** One move, as it is kept. Going back is a move like any other. */
export type StageMove = { before: Stage; after: Stage }

/**
 * Moves a path from one stage to any other, forward or back: no answer, plan or decision is asked for first (guide L789-791).
 * Only the person closes her path, whatever she decided, and only she opens it again.
 * Staying where one is answers `already-there`: nothing would be kept.
 */
export function moveStage(before: Stage, after: Stage, mover: 'person'): Result<StageMove, 'already-there'>
export function moveStage(before: Stage, after: Stage, mover: Mover): Result<StageMove, 'already-there' | 'closed-by-person-only'>
export function moveStage(before: Stage, after: Stage, mover: Mover): Result<StageMove, 'already-there' | 'closed-by-person-only'> {
  if (before === after) return refused('already-there')
  if (mover !== 'person' && (before === 'closed' || after === 'closed')) return refused('closed-by-person-only')
  return ok({ before, after })
}

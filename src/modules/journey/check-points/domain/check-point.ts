import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type CheckPointId = Id<'check-point'>

/** How she goes on. None is better than another: stopping is as good an end as going on. */
export const ways = ['continue', 'change', 'stop'] as const
export type Way = (typeof ways)[number]

/** A point d'étape, never changed once written: another one follows it, and all of them stay. */
export type CheckPoint = { id: CheckPointId; way: Way; words: string; keeps: string; at: Temporal.Instant }

/** Any way after any other, with words or without, whatever was planned or decided. */
export function lookBack(id: CheckPointId, said: Pick<CheckPoint, 'way' | 'words' | 'keeps'>, now: Temporal.Instant): CheckPoint {
  return { id, ...said, at: now }
}

/** Her word on one point of the review. Version 0: she has not written one. */
export type ProcessWord = { words: string; at: Temporal.Instant; version: number }

/**
 * Writes her word, or says it otherwise; an empty text takes it back.
 * `changed-elsewhere`: she wrote on another device since this form was drawn. `nothing-said`: an empty word where there was none.
 */
export function sayWord(stored: ProcessWord | undefined, words: string, seen: number, now: Temporal.Instant) {
  if ((stored?.version ?? 0) !== seen) return refused('changed-elsewhere')
  if (words === '' && (stored?.words ?? '') === '') return refused('nothing-said')
  return ok<ProcessWord>({ words, at: now, version: seen + 1 })
}

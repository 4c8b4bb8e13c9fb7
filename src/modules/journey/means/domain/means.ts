import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type MeansItemId = Id<'means-item'>

/** The three doors by which a person finds what she starts from: who she is, what she knows, whom she knows (guide L905-934). */
export const doors = ['who-i-am', 'what-i-know', 'whom-i-know'] as const
export type Door = (typeof doors)[number]

/** One thing she starts from, in her words, and how it could serve, which may stay empty. */
export type MeansWords = { door: Door; words: string; serves: string }

export type MeansItem = MeansWords & { id: MeansItemId; createdAt: Temporal.Instant; changedAt: Temporal.Instant; version: number }

/** Puts one thing in the inventory. */
export function newMeans(id: MeansItemId, said: MeansWords, now: Temporal.Instant): MeansItem {
  return { ...said, id, createdAt: now, changedAt: now, version: 1 }
}

/** Says it in other words, or behind another door. `changed-elsewhere`: it is no longer the version she saw. */
export function rewordMeans(item: MeansItem, said: MeansWords, seen: number, now: Temporal.Instant) {
  if (item.version !== seen) return refused('changed-elsewhere')
  return ok<MeansItem>({ ...item, ...said, changedAt: now, version: item.version + 1 })
}

/** What stands behind one door, in the order in which it was written. */
export function behind(door: Door, items: readonly MeansItem[]): MeansItem[] {
  return items.filter((item) => item.door === door)
}

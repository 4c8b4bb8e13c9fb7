import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type ObservationId = Id<'observation'>

/** The person's reply to an observation: hers to write, to change and to take back. Version 0: she has not replied. */
export type Reply = { text: string; at: Temporal.Instant | null; version: number }

/**
 * Replies to an observation, or says it otherwise; an empty text takes the reply back.
 * `changed-elsewhere`: she replied on another device since this form was drawn. `nothing-said`: an empty reply where there was none.
 */
export function reply(stored: Reply, text: string, seen: number, now: Temporal.Instant) {
  if (stored.version !== seen) return refused('changed-elsewhere')
  if (text === '' && stored.text === '') return refused('nothing-said')
  return ok<Reply>({ text, at: text === '' ? null : now, version: seen + 1 })
}

import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { type InTwoLanguages, isUnsaid, keepBoth } from './two-languages.ts'

export type MessageId = Id<'message'>

/** What a message is for, by the name the database keeps; `free` leaves the list open. */
export const messageKinds = ['meeting', 'question', 'introduce', 'thank', 'follow-up', 'free'] as const
export type MessageKind = (typeof messageKinds)[number]

/** A short message in her words, and for whom, if she cares to say. We never send it. */
export type MessageWords = InTwoLanguages & { forWhom: string }

export type ShortMessage = MessageWords & {
  id: MessageId
  kind: MessageKind
  createdAt: Temporal.Instant
  changedAt: Temporal.Instant
  version: number
}

/** Keeps a new message. `nothing-said`: not a word in either language. */
export function writeMessage(id: MessageId, kind: MessageKind, words: MessageWords, now: Temporal.Instant) {
  if (isUnsaid(words)) return refused('nothing-said')
  return ok<ShortMessage>({ ...words, id, kind, createdAt: now, changedAt: now, version: 1 })
}

/** Says a message in other words. `changed-elsewhere`: it is no longer the version she saw. `other-language`: see `keepBoth`. */
export function rewriteMessage(message: ShortMessage, words: MessageWords, seen: number, now: Temporal.Instant) {
  if (message.version !== seen) return refused('changed-elsewhere')
  const kept = keepBoth(message, words)
  if (!kept.ok) return kept
  if (isUnsaid(kept.value)) return refused('nothing-said')
  return ok<ShortMessage>({ ...message, ...words, ...kept.value, changedAt: now, version: message.version + 1 })
}

import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { followUpDays, inDays } from './clocks.ts'

/** What each side may say, thirty and ninety days after. None is worth more than another. */
export const followUpAnswers = ['goes-on', 'finished', 'stopped', 'never-began', 'rather-not-say'] as const
export type FollowUpAnswer = (typeof followUpAnswers)[number]
export const askedSides = ['person', 'resource'] as const
export type AskedSide = (typeof askedSides)[number]
export type FollowUpId = Id<'follow-up'>

export type FollowUp = {
  id: FollowUpId
  askedOf: AskedSide
  days: 30 | 90
  dueAt: Temporal.Instant
  askedAt: Temporal.Instant | null
  answeredAt: Temporal.Instant | null
  answer: FollowUpAnswer | null
  words: string
  version: number
}

/** The four questions that a meeting opens: each side, at thirty and at ninety days. */
export function followUpsAfter(metAt: Temporal.Instant, timeZone: string): Pick<FollowUp, 'askedOf' | 'days' | 'dueAt'>[] {
  return followUpDays.flatMap((days) => askedSides.map((askedOf) => ({ askedOf, days, dueAt: inDays(metAt, days, timeZone) })))
}

/** The questions whose day has come and that wait for an answer of this side. */
export function toAnswer(followUps: readonly FollowUp[], side: AskedSide, now: Temporal.Instant): FollowUp[] {
  return followUps.filter(
    ({ askedOf, dueAt, answeredAt }) => askedOf === side && answeredAt === null && Temporal.Instant.compare(dueAt, now) <= 0,
  )
}

/** Answers, or answers anew: what was said can be corrected. `too-early`: its day has not come. */
export function answerFollowUp(asked: FollowUp, answer: FollowUpAnswer, words: string, seen: number, now: Temporal.Instant) {
  if (asked.version !== seen) return refused('changed-elsewhere')
  if (Temporal.Instant.compare(now, asked.dueAt) < 0) return refused('too-early')
  return ok<FollowUp>({ ...asked, answer, words, answeredAt: now, version: asked.version + 1 })
}

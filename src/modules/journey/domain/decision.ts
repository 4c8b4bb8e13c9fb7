import type { AccountId, Id, OrganisationId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type DecisionId = Id<'decision'>

/** What a person may decide. Six of equal worth, the last one open (guide L748-759). */
export const outcomes = ['full-time', 'part-time', 'no', 'job-first', 'studies-first', 'other'] as const
export type Outcome = (typeof outcomes)[number]

/** Written by the person on screen; or signed by her on paper, which somebody who accompanies her attests by name. */
export type Writing =
  | { way: 'self' }
  | { way: 'paper'; signedOn: Temporal.PlainDate; attestedBy: AccountId; attestedName: string; organisationId: OrganisationId }

/** A decision, never changed once written: a new one follows it, and the last is the person's decision today. */
export type Decision = { id: DecisionId; outcome: Outcome; words: string; at: Temporal.Instant; writing: Writing }

/** The id of the last decision that a form was drawn with; null when there was none. */
export type SeenDecision = DecisionId | null

type Chosen = { outcome: Outcome; words: string }

/**
 * The person decides, or decides again: any outcome after any other, with her words or without.
 * `changed-elsewhere`: a decision was written since this form was drawn.
 */
export function decide(last: SeenDecision, id: DecisionId, { outcome, words }: Chosen, seen: SeenDecision, now: Temporal.Instant) {
  if (last !== seen) return refused('changed-elsewhere')
  return ok<Decision>({ id, outcome, words, at: now, writing: { way: 'self' } })
}

type Attested = Chosen & Omit<Extract<Writing, { way: 'paper' }>, 'way'>

/**
 * Somebody who accompanies the person says that she signed this decision on paper. The outcome is the one on the paper.
 * `signed-later`: the day is after `today`, the day it is where the organisation works.
 */
export function attestOnPaper(
  last: SeenDecision,
  id: DecisionId,
  { outcome, words, ...signature }: Attested,
  seen: SeenDecision,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
) {
  if (last !== seen) return refused('changed-elsewhere')
  if (Temporal.PlainDate.compare(signature.signedOn, today) > 0) return refused('signed-later')
  return ok<Decision>({ id, outcome, words, at: now, writing: { way: 'paper', ...signature } })
}

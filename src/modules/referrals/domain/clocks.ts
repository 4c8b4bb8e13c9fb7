import type { ReferralState } from './steps.ts'

/** Days after sending when an unanswered referral comes back to who sent it. */
const returnDays = 30
/** Days after the meeting when each side is asked how it goes. */
export const followUpDays = [30, 90] as const

/** So many days later at the same hour on those clocks (IANA name): a day on which clocks change is one day. */
export function inDays(at: Temporal.Instant, days: number, timeZone: string): Temporal.Instant {
  return at.toZonedDateTimeISO(timeZone).add({ days }).toInstant()
}

// A draft waits longer than a recipient may; after a meeting, both follow-ups are asked first.
const patience: Partial<Record<ReferralState, number>> = { draft: 60, consented: 60, met: 120 }

/** When the clock ends a referral that nobody moves from this state. */
export function dueAfter(state: ReferralState, at: Temporal.Instant, timeZone: string): Temporal.Instant {
  return inDays(at, patience[state] ?? returnDays, timeZone)
}

/** One reminder asked for by hand in 24 hours. */
export function mayNudge(lastNudge: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return lastNudge === null || Temporal.Instant.compare(now, lastNudge.add({ hours: 24 })) >= 0
}

/** Days that a recipient may ask to have before answering. */
export const longestDelay = 21

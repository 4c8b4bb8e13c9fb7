import type { ReferralId } from './referral.ts'
import type { ReferralState } from './steps.ts'

/** What is read of one referral to know whether somebody has to move. */
export type WaitingFacts = {
  id: ReferralId
  state: ReferralState
  changedAt: Temporal.Instant
  sentAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
  answerBy: Temporal.PlainDate | null
  /** When dates to come were proposed; null when there is none to choose. */
  datesSince: Temporal.Instant | null
  /** The date that was chosen. */
  meetsAt: Temporal.Instant | null
  /** The day of the oldest question that waits for her answer. */
  askedSince: Temporal.Instant | null
  /** Another referral was prepared for her since it ended. */
  followed: boolean
}

/** What may wait for the person, the most pressing first. */
export const personWaits = ['choose-date', 'say-met', 'read-sheet', 'read-answer', 'follow-up', 'meeting-soon'] as const
export type PersonWait = (typeof personWaits)[number]

/** What may wait for who accompanies her, the most pressing first. */
export const counsellorWaits = ['send', 'dates', 'refused', 'redirected', 'no-answer', 'late'] as const
export type CounsellorWait = (typeof counsellorWaits)[number]

export type Wait<Kind> = { kind: Kind; since: Temporal.Instant }

/** Days during which an ending is told on the first page. */
const newsDays = 14
const soonDays = 7
/** Days that a recipient has before its answer is late, when it asked for no more. */
const patienceDays = 3

/** What one referral awaits of the person; nothing when others have to move. */
export function waitsForPerson(facts: WaitingFacts, now: Temporal.Instant): Wait<PersonWait> | undefined {
  const { state, changedAt, datesSince, meetsAt, askedSince } = facts
  if (state === 'draft') return { kind: 'read-sheet', since: changedAt }
  if (state === 'meeting-proposed' && meetsAt !== null) {
    if (isBefore(meetsAt, now)) return { kind: 'say-met', since: meetsAt }
    return isBefore(meetsAt, now.add({ hours: soonDays * 24 })) ? { kind: 'meeting-soon', since: changedAt } : undefined
  }
  if (state === 'meeting-proposed' && datesSince !== null) return { kind: 'choose-date', since: datesSince }
  if (isNews(facts, now)) return { kind: 'read-answer', since: facts.endedAt ?? changedAt }
  return askedSince === null ? undefined : { kind: 'follow-up', since: askedSince }
}

/** What one referral awaits of who sent it: her agreement to carry, an answer that came, one that does not come. */
export function waitsForCounsellor(facts: WaitingFacts, now: Temporal.Instant, timeZone: string): Wait<CounsellorWait> | undefined {
  const { state, changedAt, sentAt, answerBy, datesSince, meetsAt } = facts
  if (state === 'consented') return { kind: 'send', since: changedAt }
  if (state === 'meeting-proposed' && meetsAt === null && datesSince !== null) return { kind: 'dates', since: datesSince }
  if ((state === 'refused' || state === 'redirected' || state === 'no-answer') && isNews(facts, now))
    return { kind: state, since: facts.endedAt ?? changedAt }
  if ((state !== 'sent' && state !== 'received') || sentAt === null) return undefined
  const expected = answerBy === null ? sentAt.add({ hours: patienceDays * 24 }) : answerBy.toZonedDateTime(timeZone).toInstant()
  return isBefore(expected, now) ? { kind: 'late', since: expected } : undefined
}

function isNews({ state, endedAt, followed }: WaitingFacts, now: Temporal.Instant): boolean {
  const told = state === 'refused' || state === 'redirected' || state === 'no-answer'
  return told && !followed && endedAt !== null && isBefore(now, endedAt.add({ hours: newsDays * 24 }))
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) <= 0

import type { Id } from '#kernel/id.ts'
import type { Cause } from './reasons.ts'

export const meetingWays = ['in-person', 'phone', 'video'] as const
export type MeetingWay = (typeof meetingWays)[number]
export type MeetingState = 'proposed' | 'chosen' | 'held' | 'missed' | 'dropped'
export type MeetingId = Id<'referral-meeting'>

/** A date for the three to meet: the person, the service, and her counsellor when she wants her there. */
export type Meeting = {
  id: MeetingId
  startsAt: Temporal.Instant
  minutes: number
  place: string
  way: MeetingWay
  hostName: string
  withCounsellor: boolean
  proposedBy: 'person' | 'counsellor' | 'recipient'
  state: MeetingState
  cause: Cause | null
  version: number
}

/** Dates that can still be chosen, the soonest first. */
export function datesToChoose(meetings: readonly Meeting[], now: Temporal.Instant): Meeting[] {
  return meetings
    .filter(({ state, startsAt }) => state === 'proposed' && Temporal.Instant.compare(startsAt, now) > 0)
    .toSorted((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
}

/** What became of each date when one step is taken; a date it does not name stays as it is. */
export function meetingsAfter(
  meetings: readonly Meeting[],
  step: 'choose' | 'hold' | 'miss' | 'end',
  what: { chosen?: MeetingId; cause?: Cause } = {},
): { id: MeetingId; state: MeetingState; cause: Cause | null }[] {
  const live = meetings.filter(({ state }) => state === 'proposed' || state === 'chosen')
  if (step === 'choose') return live.map(({ id }) => ({ id, state: id === what.chosen ? 'chosen' : 'dropped', cause: null }))
  // The one that was held or missed is the one that was chosen; failing that, the earliest proposed.
  const about = live.find(({ state }) => state === 'chosen') ?? live[0]
  return live.map(({ id }) => {
    if (step === 'end' || id !== about?.id) return { id, state: 'dropped', cause: null }
    return step === 'hold' ? { id, state: 'held', cause: null } : { id, state: 'missed', cause: what.cause ?? 'unknown' }
  })
}

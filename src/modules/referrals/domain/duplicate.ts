import type { Referral } from './referral.ts'

/** Days within which the same person with the same organisation is worth a warning. */
const recentDays = 90

/**
 * The latest referral of hers to the same service, or to the same organisation, within ninety days; undefined when there is none.
 * One that never left, or that she took back, is no duplicate.
 */
export function sameRecently(
  before: readonly Referral[],
  { serviceId, cardId }: { serviceId: string; cardId: string },
  now: Temporal.Instant,
): Referral | undefined {
  const since = now.subtract({ hours: 24 * recentDays })
  return before
    .filter((each) => each.state !== 'withdrawn' && Temporal.Instant.compare(each.createdAt, since) >= 0)
    .filter((each) => each.serviceId === serviceId || each.cardId === cardId)
    .toSorted((one, other) => Temporal.Instant.compare(other.createdAt, one.createdAt))[0]
}

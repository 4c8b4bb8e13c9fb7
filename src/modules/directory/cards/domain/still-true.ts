/** Where the link of a letter stands: it can be used, it was, or its thirty days are over. */
export function linkState({ expiresAt, usedAt }: { expiresAt: Temporal.Instant; usedAt: Temporal.Instant | null }, now: Temporal.Instant) {
  if (usedAt !== null) return 'used'
  return Temporal.Instant.compare(now, expiresAt) < 0 ? 'open' : 'ended'
}

export const linkDays = 30

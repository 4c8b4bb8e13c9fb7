import { ok, type Result, refused } from '#kernel/result.ts'

/** How long a link sent by mail opens the account, in minutes. */
export const linkMinutes = 30

/** A link sent by mail, as it is kept. `provesEmail` is an address that opening it proves. */
export type SignInLink = { usedAt: Temporal.Instant | null; expiresAt: Temporal.Instant; provesEmail: string | null }

/** Whether a link opens the account now: once, within its time. An unknown one is refused in the same words. */
export function mayFollow(link: SignInLink | undefined, now: Temporal.Instant): Result<true, 'over'> {
  if (link === undefined || link.usedAt !== null || Temporal.Instant.compare(now, link.expiresAt) >= 0) return refused('over')
  return ok(true)
}

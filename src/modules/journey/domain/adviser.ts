import type { Actor } from '#kernel/actor.ts'
import type { AccountId, OrganisationId } from '#kernel/id.ts'

/** Whoever signs what is written about somebody else: an account, its name, and the organisation it acts for. */
export type Adviser = { accountId: AccountId; name: string; organisationId: OrganisationId }

/** The adviser behind an actor; undefined when she acts for no organisation. Says nothing of what she may do. */
export function adviserOf(actor: Actor): Adviser | undefined {
  if (!actor.signedIn || actor.organisationId === null) return undefined
  return { accountId: actor.accountId, name: actor.name, organisationId: actor.organisationId }
}

/** The day it is on the clocks of `timeZone` (IANA name). */
export function dayIn(timeZone: string, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate()
}

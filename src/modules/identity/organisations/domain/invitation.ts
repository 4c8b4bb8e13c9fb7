import { type Role, roles } from '#kernel/actor.ts'
import type { AccountId, Id, OrganisationId } from '#kernel/id.ts'
import { ok, type Result, refused } from '#kernel/result.ts'

/** How long an invitation waits, in days. */
const invitationDays = 7

/** The roles that a manager gives in her organisation; the administration of Maillon is given by the administration. */
export const rolesToGive = roles.filter((role): role is Exclude<Role, 'administrator'> => role !== 'administrator')

/** An invitation to work for an organisation, bound to the address it is sent to. */
export type Invitation = {
  id: Id<'invitation'>
  tokenHash: Buffer
  email: string
  name: string
  language: string
  organisationId: OrganisationId
  role: Role
  invitedBy: AccountId
  at: Temporal.Instant
  expiresAt: Temporal.Instant
}

type Asked = Omit<Invitation, 'expiresAt'>

export function newInvitation(asked: Asked): Invitation {
  return { ...asked, expiresAt: asked.at.add({ hours: 24 * invitationDays }) }
}

type Standing = { acceptedAt: Temporal.Instant | null; revokedAt: Temporal.Instant | null; expiresAt: Temporal.Instant }

/** Whether an invitation may be accepted now. Why not is not said: who holds the token may not be the one invited. */
export function mayAccept(invitation: Standing | undefined, now: Temporal.Instant): Result<true, 'over'> {
  if (invitation === undefined || invitation.acceptedAt !== null || invitation.revokedAt !== null) return refused('over')
  return Temporal.Instant.compare(now, invitation.expiresAt) < 0 ? ok(true) : refused('over')
}

/** An organisation keeps somebody who can invite: its last manager stays until another one is there. */
export function mayEnd(membership: { role: Role; id: string }, managers: readonly { id: string }[]): Result<true, 'last-manager'> {
  const another = managers.some(({ id }) => id !== membership.id)
  return membership.role === 'manager' && !another ? refused('last-manager') : ok(true)
}

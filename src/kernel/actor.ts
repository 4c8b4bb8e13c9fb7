import type { AccountId, OrganisationId, PersonId, SessionId } from './id.ts'

export const roles = [
  'counsellor',
  'cooperative-adviser',
  'facilitator',
  'host-accountant',
  'lab-facilitator',
  'manager',
  'administrator',
  'funder',
] as const

/** What an account may be in an organisation. */
export type Role = (typeof roles)[number]

/** For whom an act or a page exists. `anyone` needs no account; `account` needs one, whatever its roles. */
export type Audience = 'anyone' | 'account' | 'person' | Role

/** Somebody who has not signed in. */
export type Visitor = { signedIn: false }

/**
 * Somebody signed in. `personId` is her own record, when she has one; `roles` are those she holds in `organisationId`,
 * the organisation she acts for in this session, and are empty until her second factor was given.
 */
export type Member = {
  signedIn: true
  accountId: AccountId
  sessionId: SessionId
  personId: PersonId | null
  organisationId: OrganisationId | null
  roles: readonly Role[]
  name: string
  secondFactor: boolean
  /** Works for at least one organisation, so that a second factor is asked. */
  staff: boolean
}

export type Actor = Visitor | Member

export function holds(actor: Actor, ...wanted: Role[]): boolean {
  return actor.signedIn && wanted.some((role) => actor.roles.includes(role))
}

/** True when the actor is one of those a page or an act says it exists for. */
export function isAmong(actor: Actor, audience: readonly Audience[]): boolean {
  return audience.some((kind) => {
    if (kind === 'anyone') return true
    if (!actor.signedIn) return false
    if (kind === 'account') return true
    if (kind === 'person') return actor.personId !== null
    return actor.roles.includes(kind)
  })
}

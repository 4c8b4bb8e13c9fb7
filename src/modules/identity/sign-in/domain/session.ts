import type { AccountId, OrganisationId, SessionId } from '#kernel/id.ts'

/** How somebody came in. */
export type Way = 'link' | 'card' | 'pin' | 'passkey' | 'invitation' | 'demo'

/** Somebody known at the door: her account, and the organisation she will act for when she works for one. */
export type Entrant = { accountId: AccountId; organisationId: OrganisationId | null; staff: boolean }

/** A session about to be opened. `idle` and `endsAt` bound its life. */
export type NewSession = {
  id: SessionId
  tokenHash: Buffer
  accountId: AccountId
  organisationId: OrganisationId | null
  way: Way
  secondFactorAt: Temporal.Instant | null
  agent: string
  at: Temporal.Instant
  idle: string
  endsAt: Temporal.Instant
}

/** How long a session may rest unused, and live in all. Staff read other people's records: theirs are short. */
export function sessionLife(staff: boolean): { idleHours: number; wholeHours: number } {
  return staff ? { idleHours: 10, wholeHours: 16 } : { idleHours: 14 * 24, wholeHours: 90 * 24 }
}

/** What gives both factors by itself: a passkey is had, and opened by a finger, a face or a code. A demo persona has none to give. */
export function givesBothFactors(way: Way): boolean {
  return way === 'passkey' || way === 'demo'
}

type Opening = { id: SessionId; tokenHash: Buffer; way: Way; agent: string; now: Temporal.Instant; secondFactor: boolean }

export function newSession(entrant: Entrant, { id, tokenHash, way, agent, now, secondFactor }: Opening): NewSession {
  const { idleHours, wholeHours } = sessionLife(entrant.staff)
  return {
    id,
    tokenHash,
    accountId: entrant.accountId,
    organisationId: entrant.organisationId,
    way,
    secondFactorAt: secondFactor ? now : null,
    agent,
    at: now,
    idle: `${idleHours} hours`,
    endsAt: now.add({ hours: wholeHours }),
  }
}

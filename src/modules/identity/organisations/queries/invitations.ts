import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { Id, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'

export type Waiting = {
  id: Id<'invitation'>
  organisationId: OrganisationId
  email: string
  name: string
  role: Role
  expiresAt: Temporal.Instant
}

/** The invitations that wait for an answer, as far as the session may see them; of one organisation when it is named. */
export async function waitingInvitations(tx: Tx, now: Temporal.Instant, organisationId?: OrganisationId): Promise<Waiting[]> {
  const rows = await tx
    .selectFrom('identity.invitation')
    .select(['id', 'organisation_id', 'email', 'name', 'role', 'expires_at'])
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'invitation'>,
    organisationId: row.organisation_id as OrganisationId,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    expiresAt: row.expires_at,
  }))
}

export type Shown = { organisation: string; role: Role; name: string; email: string; closed: boolean }

/** What an invitation says to who holds its token. */
export async function shownInvitation(tx: Tx, tokenHash: Buffer): Promise<Shown | undefined> {
  const { rows } = await sql<Shown>`select organisation, role, name, email, closed from identity.shown_invitation(${tokenHash})`.execute(tx)
  return rows[0]
}

export type Found = {
  id: Id<'invitation'>
  email: string
  name: string
  language: Language
  organisationId: OrganisationId
  role: Role
  acceptedAt: Temporal.Instant | null
  revokedAt: Temporal.Instant | null
  expiresAt: Temporal.Instant
}

/** The invitation behind a token, locked: accepted twice at once, it makes one account. Read at the door only. */
export async function findInvitation(tx: Tx, tokenHash: Buffer): Promise<Found | undefined> {
  const row = await tx
    .selectFrom('identity.invitation')
    .select(['id', 'email', 'name', 'language', 'organisation_id', 'role', 'accepted_at', 'revoked_at', 'expires_at'])
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id as Id<'invitation'>,
    email: row.email,
    name: row.name,
    language: row.language as Language,
    organisationId: row.organisation_id as OrganisationId,
    role: row.role as Role,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
    expiresAt: row.expires_at,
  }
}

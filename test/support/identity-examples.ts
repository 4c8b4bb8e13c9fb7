import { randomBytes, randomUUID } from 'node:crypto'
import type { Role } from '#kernel/actor.ts'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { hashOfToken } from '#platform/http/visit.ts'
import type { Language } from '#platform/i18n.ts'

/** Asks the owner of the database, past every wall: to arrange a test. */
export type Ask = <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>

const someTimeAgo = '2026-09-01T09:00:00Z'

export async function anOrganisation(ask: Ask, { name = 'Le Relais', kind = 'community' } = {}): Promise<OrganisationId> {
  const id = randomUUID()
  await ask('insert into identity.organisation (id, name, kind, territory, time_zone, created_at) values ($1, $2, $3, $4, $5, $6)', [
    id,
    name,
    kind,
    'QC',
    'America/Toronto',
    someTimeAgo,
  ])
  return id as OrganisationId
}

type AccountExample = {
  name?: string
  email?: string | null
  language?: Language
  works?: { organisation: OrganisationId; role: Role }[]
  persona?: number
}

/** An account, with what it does for whom; `persona` shows it in the demo, at that place. */
export async function anAccount(
  ask: Ask,
  { name = 'Nadia', email = null, language = 'fr', works = [], persona }: AccountExample = {},
): Promise<AccountId> {
  const id = randomUUID()
  await ask('insert into identity.account (id, name, email, language, created_at) values ($1, $2, $3, $4, $5)', [
    id,
    name,
    email,
    language,
    someTimeAgo,
  ])
  for (const { organisation, role } of works) {
    await ask('insert into identity.membership (id, account_id, organisation_id, role, since) values ($1, $2, $3, $4, $5)', [
      randomUUID(),
      id,
      organisation,
      role,
      someTimeAgo,
    ])
  }
  if (persona !== undefined) await ask('insert into identity.persona (account_id, place) values ($1, $2)', [id, persona])
  return id as AccountId
}

type SessionExample = {
  accountId: AccountId
  organisationId?: OrganisationId | null
  secondFactor?: boolean
  at: Temporal.Instant
  way?: string
}

/** A session as if somebody had signed in at `at`; returns the cookie her browser sends. */
export async function aSession(
  ask: Ask,
  { accountId, organisationId = null, secondFactor = true, at, way = 'link' }: SessionExample,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await ask(
    `insert into identity.session (id, token_hash, account_id, organisation_id, way, second_factor_at, agent, created_at, seen_at, idle, ends_at)
     values ($1, $2, $3, $4, $5, $6, 'Firefox Linux', $7, $7, '10 hours', $7::timestamptz + interval '16 hours')`,
    [randomUUID(), hashOfToken(token), accountId, organisationId, way, secondFactor ? at.toString() : null, at.toString()],
  )
  return `session=${token}`
}

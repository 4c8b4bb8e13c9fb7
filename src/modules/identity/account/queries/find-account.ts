import { sql } from 'kysely'
import type { AccountId, Id, OrganisationId, SessionId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import type { Way } from '../../sign-in/domain/session.ts'

export type OwnSession = { id: SessionId; way: Way; agent: string; since: Temporal.Instant; seen: Temporal.Instant }
export type OwnPasskey = { id: string; label: string; at: Temporal.Instant; usedAt: Temporal.Instant | null }
export type OwnAccount = {
  name: string
  email: string | null
  language: Language
  second: Language | null
  theme: 'light' | 'dark' | null
  cardNumber: string | null
  pinSetAt: Temporal.Instant | null
  totp: boolean
  passkeys: OwnPasskey[]
  sessions: OwnSession[]
  organisations: { id: OrganisationId; name: string; timeZone: string }[]
}

/** Everything that somebody may see and change of her own account. */
export async function findOwnAccount(tx: Tx, accountId: AccountId, now: Temporal.Instant): Promise<OwnAccount | undefined> {
  const account = await tx
    .selectFrom('identity.account')
    .select(['name', 'email', 'language', 'second_language', 'theme'])
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (account === undefined) return undefined
  const card = await tx.selectFrom('identity.card').select('number').where('account_id', '=', accountId).executeTakeFirst()
  const pin = await tx.selectFrom('identity.pin').select('set_at').where('account_id', '=', accountId).executeTakeFirst()
  const totp = await tx
    .selectFrom('identity.totp')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return {
    name: account.name,
    email: account.email,
    language: account.language as Language,
    second: account.second_language as Language | null,
    theme: account.theme as 'light' | 'dark' | null,
    cardNumber: card?.number ?? null,
    pinSetAt: pin?.set_at ?? null,
    totp: totp !== undefined,
    passkeys: await ownPasskeys(tx, accountId),
    sessions: await ownSessions(tx, accountId, now),
    organisations: await ownOrganisations(tx, accountId),
  }
}

export async function ownPasskeys(tx: Tx, accountId: AccountId): Promise<OwnPasskey[]> {
  const rows = await tx
    .selectFrom('identity.passkey')
    .select(['id', 'label', 'created_at', 'used_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
  return rows.map(({ id, label, created_at, used_at }) => ({ id, label, at: created_at, usedAt: used_at }))
}

async function ownSessions(tx: Tx, accountId: AccountId, now: Temporal.Instant): Promise<OwnSession[]> {
  const rows = await tx
    .selectFrom('identity.session')
    .select(['id', 'way', 'agent', 'created_at', 'seen_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .where(sql<boolean>`seen_at + idle > ${now}`)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as SessionId,
    way: row.way as Way,
    agent: row.agent ?? '',
    since: row.created_at,
    seen: row.seen_at,
  }))
}

async function ownOrganisations(tx: Tx, accountId: AccountId) {
  const rows = await tx
    .selectFrom('identity.membership as m')
    .innerJoin('identity.organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id', 'o.name', 'o.time_zone'])
    .distinct()
    .where('m.account_id', '=', accountId)
    .where('m.ended_at', 'is', null)
    .orderBy('o.name')
    .execute()
  return rows.map((row) => ({ id: row.id as OrganisationId, name: row.name, timeZone: row.time_zone }))
}

/** One session that is still open, locked to be ended; only one's own is found. */
export async function findOpenSession(tx: Tx, id: Id<'session'>): Promise<{ id: SessionId; accountId: AccountId } | undefined> {
  const row = await tx
    .selectFrom('identity.session')
    .select(['id', 'account_id'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id as SessionId, accountId: row.account_id as AccountId }
}

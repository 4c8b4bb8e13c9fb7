import { randomUUID } from 'node:crypto'
import { newToken } from '#platform/tokens.ts'
import type { TestHouse } from '#test/support/house.ts'
import { testNow } from '#test/support/house.ts'
import { aRecord } from '#test/support/record-examples.ts'

export type SentReferral = Awaited<ReturnType<typeof aSentReferral>>

type Wanted = {
  state?: string
  sentAt?: Temporal.Instant
  timeZone?: string
  /** Answers in this instance: an organisation of it; by the mailed link when absent. */
  recipient?: string | null
  email?: string | null
  secret?: string
}

/** A referral that was sent, with what the person let go, to a service of the directory; written past every wall. */
export async function aSentReferral(house: TestHouse, wanted: Wanted = {}) {
  const { state = 'sent', sentAt = testNow, timeZone = 'America/Toronto', recipient = null } = wanted
  const { email = 'accueil@langues.example', secret = 'CANARI-cherche-un-cours' } = wanted
  const { owner } = house
  const record = await aRecord(owner, ['contact', 'plan'])
  await owner('update identity.organisation set time_zone = $2, phone = $3 where id = $1', [record.organisation, timeZone, '514 555-0100'])
  await owner('update identity.account set email = $2 where id = $1', [
    record.account,
    `maude-${record.account.slice(0, 8)}@relais.example`,
  ])
  const [card, service, referral] = [randomUUID(), randomUUID(), randomUUID()]
  await owner(
    `insert into directory.organisation (id, member_id, name, territory, email, source_id, created_at, changed_at) values ($1, $2, 'Maison des langues', 'QC', $3, $4, $5, $5)`,
    [card, recipient, email, card, sentAt.toString()],
  )
  await owner(
    `insert into directory.service (id, organisation_id, name, source_id, created_at, changed_at) values ($1, $2, 'Cours de français', $3, $4, $4)`,
    [service, card, service, sentAt.toString()],
  )
  await owner(
    `insert into referrals.referral (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, recipient_id,
       state, looks_for, language, created_at, changed_at, sent_at, due_at)
     values ($1, $2, $3, $4, 'Maude Gagnon', $5, 'Cours de français', $6, 'Maison des langues', $7, $8, $9, 'ar', $10, $10, $10, $11)`,
    [
      referral,
      record.person,
      record.organisation,
      record.account,
      service,
      card,
      recipient,
      state,
      secret,
      sentAt.toString(),
      sentAt.toZonedDateTimeISO(timeZone).add({ days: 30 }).toInstant().toString(),
    ],
  )
  await owner(
    `insert into referrals.sheet (id, referral_id, person_id, content, field_groups, wording_version, language, given_at, way)
     values ($1, $2, $3, $4, '{contact}', '2026-11-23', 'ar', $5, 'screen')`,
    [randomUUID(), referral, record.person, JSON.stringify({ looksFor: `${secret}-fiche`, parts: [] }), sentAt.toString()],
  )
  return { ...record, card, service, referral, email, secret }
}

/** A link to answer by, as the letter carried it. */
export async function anAnswerLink(
  house: TestHouse,
  { referral, email }: { referral: string; email: string | null },
  {
    expiresAt = testNow.add({ hours: 8 * 24 }),
    revokedAt = null,
  }: { expiresAt?: Temporal.Instant; revokedAt?: Temporal.Instant | null } = {},
): Promise<string> {
  const { token, hash } = newToken()
  await house.owner(
    `insert into referrals.answer_link (id, referral_id, token_hash, sent_to, made_at, expires_at, revoked_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), referral, hash, email ?? 'nobody@example.org', testNow.toString(), expiresAt.toString(), revokedAt?.toString() ?? null],
  )
  return token
}

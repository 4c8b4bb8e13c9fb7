import { sql } from 'kysely'
import { findTimeZone } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { hashOf } from '#platform/tokens.ts'
import { enterByLink, type LinkId } from '../answer-link-store.ts'
import type { Referral, ReferralId } from '../domain/referral.ts'
import type { Sheet } from '../domain/sheet.ts'
import { findReferral, lockReferral } from './find-referral.ts'
import { findSheet } from './find-sheet.ts'

/** What a link opens: the referral, the address the link was mailed to, and whether this browser gave the code. */
export type ByLink = {
  link: { id: LinkId; sentTo: string; expiresAt: Temporal.Instant }
  referral: Referral
  timeZone: string
  proved: boolean
}

/**
 * Enters by a link and reads what it opens, as far as the policies let it: undefined for a link that is unknown, too old, revoked, or
 * whose consent was taken back. To be called once, first, in a transaction.
 */
export async function findByLink(tx: Tx, token: string, { passHash }: Moment, lock = false): Promise<ByLink | undefined> {
  await enterByLink(tx, token, passHash)
  const { rows } = await sql<{ id: string; referral_id: string; sent_to: string; expires_at: Temporal.Instant; proved: boolean }>`
    select l.id, l.referral_id, l.sent_to, l.expires_at, ctx.link_proved() as proved
    from referrals.answer_link l where l.id = ctx.live_link()`.execute(tx)
  const row = rows[0]
  if (row === undefined) return undefined
  const id = row.referral_id as ReferralId
  const found = lock ? await lockReferral(tx, id) : await unlocked(tx, id)
  if (found === undefined) return undefined
  return { ...found, link: { id: row.id as LinkId, sentTo: row.sent_to, expiresAt: row.expires_at }, proved: row.proved }
}

async function unlocked(tx: Tx, id: ReferralId) {
  const referral = await findReferral(tx, id)
  return referral === undefined ? undefined : { referral, timeZone: await findTimeZone(tx, referral.organisationId) }
}

/** The referral to write about again when somebody asks for a new link; undefined when nothing waits behind this one. */
export async function findToRenew(tx: Tx, token: string): Promise<ReferralId | undefined> {
  const { rows } = await sql<{ referral_id: string; revoked: boolean; closed: boolean }>`
    select referral_id, revoked, closed from referrals.shown_link(${hashOf(token)})`.execute(tx)
  const row = rows[0]
  return row === undefined || row.closed || row.revoked ? undefined : (row.referral_id as ReferralId)
}

export type KeptCode = { id: string; codeHash: Buffer; expiresAt: Temporal.Instant; usedAt: Temporal.Instant | null }

/** The last code mailed for the link that this transaction entered by, locked: given twice at once, it serves once. */
export async function findLastCode(tx: Tx, linkId: LinkId): Promise<KeptCode | undefined> {
  const row = await tx
    .selectFrom('referrals.sheet_code')
    .select(['id', 'code_hash', 'expires_at', 'used_at'])
    .where('link_id', '=', linkId)
    .orderBy('made_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id, codeHash: row.code_hash, expiresAt: row.expires_at, usedAt: row.used_at }
}

/**
 * The sheet, for a browser where the code was given; undefined for any other. Reading it leaves the line that she will see: the
 * service read what she let go.
 */
export async function readSheetByLink(tx: Tx, { referral, proved }: ByLink, { newId }: Moment): Promise<Sheet | undefined> {
  if (!proved) return undefined
  const sheet = await findSheet(tx, referral.id)
  if (sheet !== undefined) await sql`select ctx.note_reading(${newId()}, ${referral.personId}, 'referral-sheet', 'referral')`.execute(tx)
  return sheet
}

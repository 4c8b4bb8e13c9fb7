import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { hashOf, newToken, type Token } from '#platform/tokens.ts'
import { codeMinutes, linkDays, sheetHours } from './domain/answer-link.ts'
import type { ReferralId } from './domain/referral.ts'

export type LinkId = Id<'answer-link'>

/** Says to the database which link, and which pass, this transaction came with: the policies read them from there. */
export async function enterByLink(tx: Tx, token: string, passHash: Buffer | null): Promise<void> {
  await sql`select set_config('maillon.link', ${hashOf(token).toString('hex')}, true),
    set_config('maillon.pass', ${passHash?.toString('hex') ?? ''}, true)`.execute(tx)
}

/** A new link for the address that was written to first; run by the worker, so that no page ever holds that address. */
export async function addLink(
  tx: Tx,
  { referralId, sentTo }: { referralId: ReferralId; sentTo: string },
  { newId, now }: Pick<Moment, 'newId' | 'now'>,
): Promise<Token> {
  const made = newToken()
  await tx
    .insertInto('referrals.answer_link')
    .values({
      id: newId<'answer-link'>(),
      referral_id: referralId,
      token_hash: made.hash,
      sent_to: sentTo,
      made_at: now,
      expires_at: now.add({ hours: 24 * linkDays }),
    })
    .execute()
  return made
}

/** Notes the first answer that a link served for. */
export async function noteUsed(tx: Tx, linkId: LinkId, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('referrals.answer_link')
    .set({ first_used_at: now })
    .where('id', '=', linkId)
    .where('first_used_at', 'is', null)
    .execute()
}

/** Keeps the hash of a code that is being mailed. */
export async function addCode(tx: Tx, linkId: LinkId, codeHash: Buffer, { newId, now }: Moment): Promise<void> {
  await tx
    .insertInto('referrals.sheet_code')
    .values({
      id: newId<'sheet-code'>(),
      link_id: linkId,
      code_hash: codeHash,
      made_at: now,
      expires_at: now.add({ minutes: codeMinutes }),
    })
    .execute()
}

/** Burns the code, and gives this browser its pass. */
export async function addPass(tx: Tx, code: { id: string; linkId: LinkId; passHash: Buffer }, { now }: Moment): Promise<void> {
  await tx.updateTable('referrals.sheet_code').set({ used_at: now }).where('id', '=', code.id).execute()
  await tx
    .insertInto('referrals.sheet_pass')
    .values({ pass_hash: code.passHash, link_id: code.linkId, made_at: now, expires_at: now.add({ hours: sheetHours }) })
    .execute()
}

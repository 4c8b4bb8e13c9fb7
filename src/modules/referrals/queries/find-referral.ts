import type { OrganisationId, PersonId } from '#kernel/id.ts'
import { findTimeZone } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Referral, ReferralId } from '../domain/referral.ts'
import { referralOf } from './referral-row.ts'

/** A referral this session, or the link it came with, may read; undefined for any other as for one that does not exist. */
export async function findReferral(tx: Tx, id: ReferralId): Promise<Referral | undefined> {
  const row = await tx.selectFrom('referrals.referral').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : referralOf(row)
}

/** The same, locked until the transaction ends, with the clocks that its days are counted on: those of who sends. */
export async function lockReferral(tx: Tx, id: ReferralId): Promise<{ referral: Referral; timeZone: string } | undefined> {
  const row = await tx.selectFrom('referrals.referral').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (row === undefined) return undefined
  return { referral: referralOf(row), timeZone: await findTimeZone(tx, row.organisation_id as OrganisationId) }
}

/** Every referral of a person that this session may read, the latest first. */
export async function listReferrals(tx: Tx, personId: PersonId): Promise<Referral[]> {
  const rows = await tx
    .selectFrom('referrals.referral')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(referralOf)
}

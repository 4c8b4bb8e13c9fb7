import type { Actor } from '#kernel/actor.ts'
import type { OrganisationId, PersonId } from '#kernel/id.ts'
import { canOpenRecord, findRecord, findTimeZone } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Referral, ReferralId } from '../domain/referral.ts'
import type { Ties } from '../domain/sides.ts'
import { looksForColumn, referralColumns, referralOf } from './referral-row.ts'

/** A referral this session, or the link it came with, may read; undefined for any other as for one that does not exist. */
export async function findReferral(tx: Tx, id: ReferralId): Promise<Referral | undefined> {
  const row = await tx
    .selectFrom('referrals.referral')
    .select(referralColumns)
    .select(looksForColumn)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : referralOf(row)
}

/** What ties this session to a referral, asked of the record and of the consent themselves. */
export async function findTies(tx: Tx, referral: Referral, actor: Actor): Promise<Ties> {
  const record = await findRecord(tx, referral.personId)
  const sheet = await tx
    .selectFrom('referrals.sheet')
    .select('id')
    .where('referral_id', '=', referral.id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return { accompanied: record !== undefined && canOpenRecord(actor, record), consentStands: sheet !== undefined }
}

/** The same, locked until the transaction ends, with the clocks that its days are counted on: those of who sends. */
export async function lockReferral(tx: Tx, id: ReferralId): Promise<{ referral: Referral; timeZone: string } | undefined> {
  const row = await tx
    .selectFrom('referrals.referral')
    .select(referralColumns)
    .select(looksForColumn)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { referral: referralOf(row), timeZone: await findTimeZone(tx, row.organisation_id as OrganisationId) }
}

/** Every referral of a person that this session may read, the latest first; those that one organisation sends, when it is named. */
export async function listReferrals(tx: Tx, personId: PersonId, organisationId?: OrganisationId | null): Promise<Referral[]> {
  let asked = tx
    .selectFrom('referrals.referral')
    .select(referralColumns)
    .select(looksForColumn)
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
  if (organisationId !== undefined) asked = asked.where('organisation_id', '=', organisationId)
  const rows = await asked.execute()
  return rows.map(referralOf)
}

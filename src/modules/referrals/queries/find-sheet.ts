import type { Language } from '#kernel/language.ts'
import type { FieldGroup } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import type { ReferralId } from '../domain/referral.ts'
import type { Sheet, SheetContent, SheetWay } from '../domain/sheet.ts'

/** What she last agreed to let go, as this session may read it: a recipient reads it only while her consent stands. */
export async function findSheet(tx: Tx, referralId: ReferralId): Promise<Sheet | undefined> {
  const row = await tx
    .selectFrom('referrals.sheet')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id as Sheet['id'],
    content: row.content as SheetContent,
    fieldGroups: row.field_groups as FieldGroup[],
    wordingVersion: row.wording_version,
    language: row.language as Language,
    givenAt: row.given_at,
    way: row.way as SheetWay,
    recordedName: row.recorded_name,
    withdrawnAt: row.withdrawn_at,
    withdrawnWay: row.withdrawn_way as SheetWay | null,
  }
}

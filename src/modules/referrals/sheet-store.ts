import { sql } from 'kysely'
import type { AccountId, PersonId } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { ReferralId } from './domain/referral.ts'
import type { SheetContent, SheetWay } from './domain/sheet.ts'

export type GivenSheet = {
  referralId: ReferralId
  personId: PersonId
  content: SheetContent
  fieldGroups: readonly string[]
  wordingVersion: string
  language: Language
  way: SheetWay
  /** Who wrote it down, when it was not given on screen. */
  recorder: { accountId: AccountId; name: string } | null
}

/** Keeps what she agreed to let go, as it was shown to her. */
export async function addSheet(tx: Tx, sheet: GivenSheet, { newId, now }: Moment): Promise<void> {
  await tx
    .insertInto('referrals.sheet')
    .values({
      id: newId<'referral-sheet'>(),
      referral_id: sheet.referralId,
      person_id: sheet.personId,
      content: JSON.stringify(sheet.content),
      field_groups: [...sheet.fieldGroups],
      wording_version: sheet.wordingVersion,
      language: sheet.language,
      given_at: now,
      way: sheet.way,
      recorded_by: sheet.recorder?.accountId ?? null,
      recorded_name: sheet.recorder?.name ?? null,
    })
    .execute()
}

/** Her consent ends now: every door of the other side is closed with this statement. */
export async function endSheet(tx: Tx, referralId: ReferralId, way: SheetWay, { now }: Moment): Promise<void> {
  if (way !== 'screen') {
    await sql`select referrals.take_back_for_person(${referralId}, ${way})`.execute(tx)
    return
  }
  await tx
    .updateTable('referrals.sheet')
    .set({ withdrawn_at: now, withdrawn_way: way })
    .where('referral_id', '=', referralId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

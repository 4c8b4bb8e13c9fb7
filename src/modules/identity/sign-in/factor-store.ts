import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** Sets, or sets again, an account's authenticator application. */
export async function saveTotp(tx: Tx, accountId: AccountId, sealedSecret: Buffer, step: bigint, at: Temporal.Instant): Promise<void> {
  await tx.deleteFrom('identity.totp').where('account_id', '=', accountId).execute()
  await tx
    .insertInto('identity.totp')
    .values({ account_id: accountId, sealed_secret: sealedSecret, confirmed_at: at, last_step: step })
    .execute()
}

/** Remembers the step of the code that was just given, so that it serves once. */
export async function rememberStep(tx: Tx, accountId: AccountId, step: bigint): Promise<void> {
  await tx.updateTable('identity.totp').set({ last_step: step }).where('account_id', '=', accountId).execute()
}

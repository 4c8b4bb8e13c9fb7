import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

type NewLink = { tokenHash: Buffer; accountId: AccountId; at: Temporal.Instant; expiresAt: Temporal.Instant; provesEmail: string | null }

export async function saveLink(tx: Tx, { tokenHash, accountId, at, expiresAt, provesEmail }: NewLink): Promise<void> {
  await tx
    .insertInto('identity.sign_in_link')
    .values({ token_hash: tokenHash, account_id: accountId, created_at: at, expires_at: expiresAt, proves_email: provesEmail })
    .execute()
}

/** Uses a link up, and with it every other one of the account: one letter in an old mailbox opens nothing. */
export async function useLinks(tx: Tx, accountId: AccountId, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('identity.sign_in_link')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

/** Gives an account the address it proved. */
export async function setEmail(tx: Tx, accountId: AccountId, email: string): Promise<void> {
  await tx.updateTable('identity.account').set({ email }).where('id', '=', accountId).execute()
}

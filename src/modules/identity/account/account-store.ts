import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'

export type Preferences = { accountId: AccountId; language: Language; second: Language | null; theme: 'light' | 'dark' | null }

export async function savePreferences(tx: Tx, { accountId, language, second, theme }: Preferences): Promise<void> {
  await tx.updateTable('identity.account').set({ language, second_language: second, theme }).where('id', '=', accountId).execute()
}

export async function savePin(tx: Tx, accountId: AccountId, hash: string, at: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('identity.pin')
    .values({ account_id: accountId, hash, set_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ hash, set_at: at }))
    .execute()
}

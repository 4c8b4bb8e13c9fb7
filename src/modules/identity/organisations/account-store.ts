import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'

export type NewAccount = { id: AccountId; name: string; email: string; language: Language; at: Temporal.Instant }

export async function saveAccount(tx: Tx, { id, name, email, language, at }: NewAccount): Promise<void> {
  await tx.insertInto('identity.account').values({ id, name, email, language, created_at: at }).execute()
}

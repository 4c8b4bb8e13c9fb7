import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** Keeps what somebody said, in place of what she had kept before. */
export async function keepFacts(tx: Tx, account: AccountId, fields: Record<string, string>, at: Temporal.Instant): Promise<void> {
  const facts = JSON.stringify(fields)
  await tx
    .insertInto('directory.kept_facts')
    .values({ account_id: account, facts, kept_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ facts, kept_at: at }))
    .execute()
}

export async function forgetFacts(tx: Tx, account: AccountId): Promise<void> {
  await tx.deleteFrom('directory.kept_facts').where('account_id', '=', account).execute()
}

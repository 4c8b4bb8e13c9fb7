import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Words } from '#platform/i18n.ts'

/**
 * Puts an account among those that anyone may try, at `place` in the list. For the filling of a demo, in a
 * transaction of the door; a production instance never shows them.
 */
export async function presentPersona(tx: Tx, accountId: AccountId, place: number, tells: Words | null = null): Promise<void> {
  await tx
    .insertInto('identity.persona')
    .values({ account_id: accountId, place, tells: tells === null ? null : JSON.stringify(tells) })
    .execute()
}

import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { SignInLink } from '../domain/sign-in-link.ts'

/** The link behind a token's hash, locked: two presses of one button open one session. */
export async function findLink(tx: Tx, tokenHash: Buffer): Promise<(SignInLink & { accountId: AccountId }) | undefined> {
  const row = await tx
    .selectFrom('identity.sign_in_link')
    .select(['account_id', 'used_at', 'expires_at', 'proves_email'])
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { accountId: row.account_id as AccountId, usedAt: row.used_at, expiresAt: row.expires_at, provesEmail: row.proves_email }
}

export type AccountAtDoor = { id: AccountId; name: string }

/** The account that an address belongs to, if it may still enter. */
export async function findByEmail(tx: Tx, email: string): Promise<AccountAtDoor | undefined> {
  const row = await tx
    .selectFrom('identity.account')
    .select(['id', 'name'])
    .where('email', '=', email)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id as AccountId, name: row.name }
}

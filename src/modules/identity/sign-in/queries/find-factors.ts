import type { AccountId, SessionId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Way } from '../domain/session.ts'

/** Which second factors an account has. */
export async function findFactors(tx: Tx, accountId: AccountId): Promise<{ totp: boolean; passkeys: number }> {
  const totp = await tx
    .selectFrom('identity.totp')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  const passkeys = await tx.selectFrom('identity.passkey').select('id').where('account_id', '=', accountId).execute()
  return { totp: totp !== undefined, passkeys: passkeys.length }
}

/** An account's authenticator application, locked, so that one code serves once. Read at the door only. */
export async function findTotp(tx: Tx, accountId: AccountId): Promise<{ sealedSecret: Buffer; lastStep: bigint } | undefined> {
  const row = await tx
    .selectFrom('identity.totp')
    .select(['sealed_secret', 'last_step'])
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : { sealedSecret: row.sealed_secret, lastStep: row.last_step }
}

/** How the present session was opened, and when its second factor was given. */
export async function findSession(tx: Tx, id: SessionId): Promise<{ way: Way; secondFactorAt: Temporal.Instant | null } | undefined> {
  const row = await tx.selectFrom('identity.session').select(['way', 'second_factor_at']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : { way: row.way as Way, secondFactorAt: row.second_factor_at }
}

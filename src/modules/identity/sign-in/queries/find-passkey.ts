import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

export type Passkey = { id: string; accountId: AccountId; publicKey: Buffer; counter: bigint; transports: string[] }

/** A passkey by the id its browser gives, locked so that its counter only grows. */
export async function findPasskey(tx: Tx, id: string): Promise<Passkey | undefined> {
  const row = await tx
    .selectFrom('identity.passkey')
    .select(['id', 'account_id', 'public_key', 'counter', 'transports'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { id: row.id, accountId: row.account_id as AccountId, publicKey: row.public_key, counter: row.counter, transports: row.transports }
}

export async function challengeServed(tx: Tx, challenge: string): Promise<boolean> {
  return (await tx.selectFrom('identity.challenge').select('challenge').where('challenge', '=', challenge).executeTakeFirst()) !== undefined
}

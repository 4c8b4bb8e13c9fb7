import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

export type NewPasskey = {
  id: string
  accountId: AccountId
  publicKey: Buffer
  counter: bigint
  transports: string[]
  label: string
  at: Temporal.Instant
}

export async function savePasskey(tx: Tx, { id, accountId, publicKey, counter, transports, label, at }: NewPasskey): Promise<void> {
  await tx
    .insertInto('identity.passkey')
    .values({ id, account_id: accountId, public_key: publicKey, counter, transports, label, created_at: at })
    .execute()
}

/** Notes that a passkey served, and the challenge it answered, so that the same answer never serves again. */
export async function usePasskey(
  tx: Tx,
  id: string,
  counter: bigint,
  challenge: { text: string; end: Temporal.Instant },
  at: Temporal.Instant,
): Promise<void> {
  await tx.insertInto('identity.challenge').values({ challenge: challenge.text, expires_at: challenge.end }).execute()
  await tx.updateTable('identity.passkey').set({ counter, used_at: at }).where('id', '=', id).execute()
}

export async function removePasskey(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('identity.passkey').where('id', '=', id).execute()
}

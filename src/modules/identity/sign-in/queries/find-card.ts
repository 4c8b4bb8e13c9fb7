import type { AccountId, Id } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

type Code = { id: Id<'card code'>; hash: Buffer; usedAt: Temporal.Instant | null; expiresAt: Temporal.Instant }
export type CardAtDoor = { accountId: AccountId; code: Code | undefined; pinHash: string | undefined }

/** The account behind a card's number, its last code (locked) and its PIN. Read at the door only. */
export async function findCard(tx: Tx, number: string): Promise<CardAtDoor | undefined> {
  const card = await tx.selectFrom('identity.card').select('account_id').where('number', '=', number).executeTakeFirst()
  if (card === undefined) return undefined
  const code = await tx
    .selectFrom('identity.card_code')
    .select(['id', 'code_hash', 'used_at', 'expires_at'])
    .where('account_id', '=', card.account_id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  const pin = await tx.selectFrom('identity.pin').select('hash').where('account_id', '=', card.account_id).executeTakeFirst()
  return {
    accountId: card.account_id as AccountId,
    code:
      code === undefined
        ? undefined
        : { id: code.id as Id<'card code'>, hash: code.code_hash, usedAt: code.used_at, expiresAt: code.expires_at },
    pinHash: pin?.hash,
  }
}

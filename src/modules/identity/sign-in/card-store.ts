import { randomInt } from 'node:crypto'
import type { AccountId, Id } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { cardCodeHash } from './card-code-hash.ts'
import { codeDays, newCardCode, newCardNumber } from './domain/card.ts'

/** A card to print: the number stays with the account; the code is shown this once, opens the account once, until `expiresAt`. */
export type PrintedCard = { number: string; code: string; expiresAt: Temporal.Instant }

/**
 * Gives an account a new one-time code, and its number the first time; codes printed before no longer open anything.
 * Only the database's wall says whose card may be printed: that of a person one accompanies, who shares her contact.
 */
export async function printCardFor(
  tx: Tx,
  accountId: AccountId,
  { actor, now, newId }: Pick<Moment, 'actor' | 'now' | 'newId'>,
): Promise<PrintedCard> {
  if (!actor.signedIn) throw new Error('a card is printed by somebody')
  const random = (below: number) => randomInt(below)
  const card = await tx.selectFrom('identity.card').select('number').where('account_id', '=', accountId).executeTakeFirst()
  const number = card?.number ?? newCardNumber(random)
  if (card === undefined) await tx.insertInto('identity.card').values({ account_id: accountId, number }).execute()

  const code = newCardCode(random)
  const expiresAt = now.add({ hours: 24 * codeDays })
  await tx
    .insertInto('identity.card_code')
    .values({
      id: newId(),
      account_id: accountId,
      code_hash: cardCodeHash(number, code),
      issued_by: actor.accountId,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return { number, code, expiresAt }
}

export async function useCardCode(tx: Tx, id: Id<'card code'>, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('identity.card_code').set({ used_at: at }).where('id', '=', id).execute()
}

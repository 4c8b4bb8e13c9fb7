import type { Tx } from '#platform/database.ts'
import type { Referral } from '../domain/referral.ts'

/** Can its service answer only aloud? It has left, has no inbox here, and no link was ever mailed. Asked by who sends it. */
export async function isByHand(tx: Tx, { id, recipientId, sentAt }: Referral): Promise<boolean> {
  if (recipientId !== null || sentAt === null) return false
  const link = await tx.selectFrom('referrals.answer_link').select('id').where('referral_id', '=', id).executeTakeFirst()
  return link === undefined
}

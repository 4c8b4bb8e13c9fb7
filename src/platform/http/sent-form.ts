import type { Tx } from '../database.ts'

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const senderOf = (token: Buffer | null) => token ?? Buffer.from([0])

/**
 * Takes a form's one-time key for this transaction. Returns where the first sending led when the key was taken
 * before; a sending still under way is waited for.
 */
export async function alreadySent(
  tx: Tx,
  token: Buffer | null,
  once: string | undefined,
  act: string,
  now: Temporal.Instant,
): Promise<string | undefined> {
  if (once === undefined || !pattern.test(once)) return undefined
  const sender = senderOf(token)
  const taken = await tx
    .insertInto('platform.sent_form')
    .values({ once, sender, act, at: now })
    .onConflict((conflict) => conflict.columns(['sender', 'once']).doNothing())
    .executeTakeFirst()
  if (taken.numInsertedOrUpdatedRows === 1n) return undefined
  const before = await tx
    .selectFrom('platform.sent_form')
    .select('location')
    .where('sender', '=', sender)
    .where('once', '=', once)
    .executeTakeFirst()
  return before?.location ?? '/'
}

export async function rememberSent(tx: Tx, token: Buffer | null, once: string | undefined, location: string): Promise<void> {
  if (once === undefined || !pattern.test(once)) return
  await tx.updateTable('platform.sent_form').set({ location }).where('sender', '=', senderOf(token)).where('once', '=', once).execute()
}

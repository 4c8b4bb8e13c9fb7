import type { Tx } from '../database.ts'
import type { CookieChange } from '../post.ts'
import { seal, unseal } from '../seal.ts'

/** What the first sending of a form was answered: where to go, and the cookies set. Kept sealed: it may hold a session. */
export type SentAnswer = { location: string; cookies: CookieChange[] }

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const senderOf = (token: Buffer | null) => token ?? Buffer.from([0])

/**
 * Takes a form's one-time key for this transaction. Returns the answer of the first sending when the key was taken
 * before, so that a double click on a sign-in button still opens the session; a sending still under way is waited for.
 */
export async function alreadySent(
  tx: Tx,
  token: Buffer | null,
  once: string | undefined,
  act: string,
  now: Temporal.Instant,
): Promise<SentAnswer | undefined> {
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
    .select('answer')
    .where('sender', '=', sender)
    .where('once', '=', once)
    .executeTakeFirst()
  const answer = before?.answer ? unseal(before.answer, once) : undefined
  return answer === undefined ? { location: '/', cookies: [] } : (JSON.parse(answer) as SentAnswer)
}

export async function rememberSent(tx: Tx, token: Buffer | null, once: string | undefined, answer: SentAnswer): Promise<void> {
  if (once === undefined || !pattern.test(once)) return
  await tx
    .updateTable('platform.sent_form')
    .set({ answer: seal(JSON.stringify(answer), once) })
    .where('sender', '=', senderOf(token))
    .where('once', '=', once)
    .execute()
}

import type { AccountId, SessionId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/new-id.ts'
import { newToken } from '#platform/tokens.ts'
import { newSession } from '../sign-in/domain/session.ts'
import { findEntrant } from '../sign-in/queries/find-entrant.ts'
import { openSession } from '../sign-in/session-store.ts'

/**
 * Opens a session for an account of a demo that is being filled, in a transaction of the door, and returns the hash of
 * its token. @throws when the instance is no demo: elsewhere nobody enters without a secret.
 */
export async function openDemoSession(tx: Tx, accountId: AccountId, now: Temporal.Instant): Promise<Buffer> {
  const instance = await tx.selectFrom('platform.instance').select('demo').executeTakeFirst()
  if (instance?.demo !== true) throw new Error('only a demo opens sessions by itself')
  const entrant = await findEntrant(tx, accountId)
  if (entrant === undefined) throw new Error('nobody has this account')
  const { hash } = newToken()
  await openSession(
    tx,
    newSession(entrant, {
      id: newId<'session'>(now) as SessionId,
      tokenHash: hash,
      way: 'demo',
      agent: 'Maillon',
      now,
      secondFactor: true,
    }),
    null,
  )
  return hash
}

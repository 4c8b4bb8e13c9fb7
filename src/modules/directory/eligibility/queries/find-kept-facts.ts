import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/database.ts'
import { readTyped, type Typed } from '../typed-facts.ts'

/** What this account asked us to keep, or nothing. Nobody else's can be read. */
export async function findKeptFacts(tx: Tx, actor: Actor): Promise<Typed | undefined> {
  if (!actor.signedIn) return undefined
  const row = await tx.selectFrom('directory.kept_facts').select('facts').where('account_id', '=', actor.accountId).executeTakeFirst()
  return row === undefined ? undefined : readTyped(row.facts as Record<string, string>)
}

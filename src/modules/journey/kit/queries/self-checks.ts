import type { AccountId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Assumable, Noticed, SelfCheck, SelfCheckId } from '../domain/self-check.ts'

/** What I noticed of myself after meeting this person, the latest first. The walls show nobody else's. */
export async function listSelfChecks(tx: Tx, personId: PersonId): Promise<SelfCheck[]> {
  const rows = await tx
    .selectFrom('journey.self_check')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('met_on', 'desc')
    .orderBy('at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as SelfCheckId,
    personId: row.person_id as PersonId,
    accountId: row.account_id as AccountId,
    metOn: row.met_on,
    noticed: row.noticed as Noticed[],
    assumedFrom: row.assumed_from as Assumable[],
    words: row.words,
    nextTime: row.next_time,
    at: row.at,
  }))
}

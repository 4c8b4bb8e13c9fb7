import type { AccountId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Assumable, Noticed, SelfCheck, SelfCheckId } from '../domain/self-check.ts'

/** What I noticed of myself after meeting this person, the latest first, `most` of them. The walls show nobody else's. */
export async function listSelfChecks(tx: Tx, personId: PersonId, most = 100): Promise<SelfCheck[]> {
  const rows = await written(tx).where('person_id', '=', personId).limit(most).execute()
  return rows.map(asSelfCheck)
}

/** All I ever noticed of myself, whomever I met and whether or not I still accompany them, the latest first. */
export async function listMySelfChecks(tx: Tx): Promise<SelfCheck[]> {
  return (await written(tx).execute()).map(asSelfCheck)
}

/** One of mine, about meeting this person. */
export async function findSelfCheck(tx: Tx, personId: PersonId, id: SelfCheckId): Promise<SelfCheck | undefined> {
  const row = await written(tx).where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : asSelfCheck(row)
}

function written(tx: Tx) {
  return tx.selectFrom('journey.self_check').selectAll().orderBy('met_on', 'desc').orderBy('at', 'desc')
}

function asSelfCheck(row: Awaited<ReturnType<ReturnType<typeof written>['executeTakeFirstOrThrow']>>): SelfCheck {
  return {
    id: row.id as SelfCheckId,
    personId: row.person_id as PersonId,
    accountId: row.account_id as AccountId,
    metOn: row.met_on,
    noticed: row.noticed as Noticed[],
    assumedFrom: row.assumed_from as Assumable[],
    words: row.words,
    nextTime: row.next_time,
    at: row.at,
  }
}

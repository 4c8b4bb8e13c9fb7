import type { Tx } from '#platform/database.ts'
import type { SelfCheck, SelfCheckId } from './domain/self-check.ts'

export async function keepSelfCheck(tx: Tx, check: SelfCheck): Promise<void> {
  await tx
    .insertInto('journey.self_check')
    .values({
      id: check.id,
      person_id: check.personId,
      account_id: check.accountId,
      met_on: check.metOn,
      noticed: [...check.noticed],
      assumed_from: [...check.assumedFrom],
      words: check.words,
      next_time: check.nextTime,
      at: check.at,
    })
    .execute()
}

export async function removeSelfCheck(tx: Tx, id: SelfCheckId): Promise<void> {
  await tx.deleteFrom('journey.self_check').where('id', '=', id).execute()
}

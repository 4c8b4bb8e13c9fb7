import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { Loss, LossResource } from './domain/loss.ts'
import { lossOf } from './queries/my-losses.ts'

/** What she said of one resource; whoever says it meanwhile waits for this transaction, the first time too. */
export async function findLossForUpdate(tx: Tx, personId: PersonId, resource: LossResource): Promise<Loss | undefined> {
  await waitTurn(tx, 'loss', personId, resource)
  const row = await tx
    .selectFrom('journey.loss')
    .selectAll()
    .where('person_id', '=', personId)
    .where('resource', '=', resource)
    .executeTakeFirst()
  return row === undefined ? undefined : lossOf(row)
}

export async function saveLoss(tx: Tx, personId: PersonId, loss: Loss): Promise<void> {
  const said = {
    can_words: loss.can.words,
    willing_words: loss.willing.words,
    can_cents: loss.can.amount,
    willing_cents: loss.willing.amount,
    can_hours: loss.can.hours,
    willing_hours: loss.willing.hours,
    can_months: loss.can.months,
    willing_months: loss.willing.months,
    at: loss.at,
    version: loss.version,
  }
  await tx
    .insertInto('journey.loss')
    .values({ person_id: personId, resource: loss.resource, ...said })
    .onConflict((conflict) => conflict.columns(['person_id', 'resource']).doUpdateSet(said))
    .execute()
}

import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Loss, LossResource } from './domain/loss.ts'
import { lossOf } from './queries/my-losses.ts'

export async function findLossForUpdate(tx: Tx, personId: PersonId, resource: LossResource): Promise<Loss | undefined> {
  const row = await tx
    .selectFrom('journey.loss')
    .selectAll()
    .where('person_id', '=', personId)
    .where('resource', '=', resource)
    .forUpdate()
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

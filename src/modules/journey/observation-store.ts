import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Observation } from './domain/observation.ts'

/** Keeps an observation. Only the person's reply can be added to it later; its words never change. */
export async function keepObservation(tx: Tx, personId: PersonId, observation: Observation): Promise<void> {
  await tx
    .insertInto('journey.observation')
    .values({
      id: observation.id,
      person_id: personId,
      organisation_id: observation.organisationId,
      account_id: observation.authorId,
      author_name: observation.authorName,
      indicator_id: observation.indicator,
      body: observation.body,
      observed_on: observation.observedOn,
      at: observation.at,
    })
    .execute()
}

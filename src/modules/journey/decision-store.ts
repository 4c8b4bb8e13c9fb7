import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { Decision, DecisionId, SeenDecision } from './domain/decision.ts'

/** The id of the person's decision today; whoever writes another one meanwhile waits for this transaction. */
export async function lockLastDecision(tx: Tx, personId: PersonId): Promise<SeenDecision> {
  await waitTurn(tx, 'decision', personId)
  const row = await tx
    .selectFrom('journey.decision')
    .select('id')
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.id as DecisionId | undefined) ?? null
}

export async function keepDecision(tx: Tx, personId: PersonId, { id, outcome, words, at, writing }: Decision): Promise<void> {
  const signature =
    writing.way === 'self'
      ? {}
      : {
          signed_on: writing.signedOn,
          attested_by: writing.attestedBy,
          attested_name: writing.attestedName,
          organisation_id: writing.organisationId,
        }
  await tx
    .insertInto('journey.decision')
    .values({ id, person_id: personId, outcome, words, at, way: writing.way, ...signature })
    .execute()
}

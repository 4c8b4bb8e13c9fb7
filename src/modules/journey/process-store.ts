import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { ProcessItemId } from './content/process-checklist.ts'
import type { ProcessCheck } from './domain/process-review.ts'

/** The points an organisation has spoken of; whoever speaks of one meanwhile waits for this transaction. */
export async function lockProcess(tx: Tx, personId: PersonId, organisationId: OrganisationId): Promise<Map<ProcessItemId, ProcessCheck>> {
  await waitTurn(tx, 'process', personId, organisationId)
  const rows = await tx
    .selectFrom('journey.process_check')
    .select(['item', 'state', 'comment', 'version'])
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .execute()
  return new Map(rows.map(({ item, ...check }) => [item as ProcessItemId, check as ProcessCheck]))
}

type Signed = { personId: PersonId; organisationId: OrganisationId; accountId: AccountId; authorName: string; at: Temporal.Instant }

/** Keeps one point, signed by whoever spoke last. Call `lockProcess` before. */
export async function keepProcessCheck(tx: Tx, item: ProcessItemId, check: ProcessCheck, signed: Signed): Promise<void> {
  const said = {
    state: check.state,
    comment: check.comment,
    version: check.version,
    account_id: signed.accountId,
    author_name: signed.authorName,
    at: signed.at,
  }
  if (check.version === 1) {
    await tx
      .insertInto('journey.process_check')
      .values({ person_id: signed.personId, organisation_id: signed.organisationId, item, ...said })
      .execute()
    return
  }
  await tx
    .updateTable('journey.process_check')
    .set(said)
    .where('person_id', '=', signed.personId)
    .where('organisation_id', '=', signed.organisationId)
    .where('item', '=', item)
    .execute()
}

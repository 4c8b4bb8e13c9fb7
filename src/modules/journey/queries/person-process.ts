import type { OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ProcessItemId } from '../content/process-checklist.ts'
import type { ProcessCheck } from '../domain/process-review.ts'

export type ProcessLine = ProcessCheck & { item: ProcessItemId; authorName: string; at: Temporal.Instant }

/** What one organisation said of each point of the way of working; a point nobody spoke of is absent. */
export async function listProcessChecks(
  tx: Tx,
  personId: PersonId,
  organisationId: OrganisationId,
): Promise<Map<ProcessItemId, ProcessLine>> {
  const rows = await tx
    .selectFrom('journey.process_check')
    .select(['item', 'state', 'comment', 'author_name', 'at', 'version'])
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .execute()
  return new Map(
    rows.map((row) => {
      const item = row.item as ProcessItemId
      return [
        item,
        {
          item,
          state: row.state as ProcessCheck['state'],
          comment: row.comment,
          version: row.version,
          authorName: row.author_name,
          at: row.at,
        },
      ]
    }),
  )
}

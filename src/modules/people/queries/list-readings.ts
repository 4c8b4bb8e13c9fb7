import type { OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** Somebody looked at a record: who, for which organisation, at what, why, when. */
export type ReadingLine = { id: string; reader: string; organisationId: OrganisationId; what: string; reason: string; at: Temporal.Instant }

const pageLength = 50

/** Who read one's own record, the latest first, fifty a page. `next` is the line that the following page begins after. */
export async function listReadings(
  tx: Tx,
  personId: PersonId,
  after: string | null,
): Promise<{ lines: ReadingLine[]; next: string | undefined }> {
  let asked = tx
    .selectFrom('people.reading')
    .select(['id', 'reader_name', 'organisation_id', 'what', 'reason', 'at'])
    .where('person_id', '=', personId)
  if (after !== null) {
    asked = asked.where((is) =>
      is(is.refTuple('at', 'id'), '<', is.selectFrom('people.reading').select(['at', 'id']).where('id', '=', after).$asTuple('at', 'id')),
    )
  }
  const rows = await asked
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageLength + 1)
    .execute()
  const lines = rows
    .slice(0, pageLength)
    .map(({ reader_name, organisation_id, ...row }) => ({ ...row, reader: reader_name, organisationId: organisation_id as OrganisationId }))
  return { lines, next: rows.length > pageLength ? lines.at(-1)?.id : undefined }
}

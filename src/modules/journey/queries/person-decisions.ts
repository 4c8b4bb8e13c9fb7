import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Decision, DecisionId, Outcome, Writing } from '../domain/decision.ts'

/** What the person decided and shares with the organisation of this session, the latest first: the first is hers today. */
export async function listPersonDecisions(tx: Tx, personId: PersonId): Promise<Decision[]> {
  const rows = await tx
    .selectFrom('journey.decision')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as DecisionId,
    outcome: row.outcome as Outcome,
    words: row.words,
    at: row.at,
    writing: writingOf(row),
  }))
}

type Row = {
  way: string
  signed_on: Temporal.PlainDate | null
  attested_by: string | null
  attested_name: string | null
  organisation_id: string | null
}

function writingOf(row: Row): Writing {
  if (row.way === 'self' || row.signed_on === null) return { way: 'self' }
  return {
    way: 'paper',
    signedOn: row.signed_on,
    attestedBy: row.attested_by as AccountId,
    attestedName: row.attested_name ?? '',
    organisationId: row.organisation_id as OrganisationId,
  }
}

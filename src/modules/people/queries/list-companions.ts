import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** Somebody who accompanies a person today. */
export type Companion = { accountId: AccountId; organisationId: OrganisationId; name: string; since: Temporal.Instant; reason: string }

/** Who accompanies a person, the first of them first: all for herself; those of one's organisation for an adviser. */
export async function listCompanions(tx: Tx, personId: PersonId): Promise<Companion[]> {
  const rows = await tx
    .selectFrom('people.accompaniment')
    .select(['account_id', 'organisation_id', 'companion_name', 'since', 'reason'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    accountId: row.account_id as AccountId,
    organisationId: row.organisation_id as OrganisationId,
    name: row.companion_name,
    since: row.since,
    reason: row.reason,
  }))
}

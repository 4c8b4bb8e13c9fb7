import type { Role } from '#kernel/actor.ts'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** Somebody who works for an organisation, and as what. `membershipId` names one of her roles there. */
export type Colleague = {
  accountId: AccountId
  membershipId: string
  name: string
  email: string | null
  role: Role
  since: Temporal.Instant
}

/** Those who work today for an organisation that the session may look into, one line a role, by name. */
export async function colleagues(tx: Tx, organisationId: OrganisationId): Promise<Colleague[]> {
  const rows = await tx
    .selectFrom('identity.membership as m')
    .innerJoin('identity.account as a', 'a.id', 'm.account_id')
    .select(['a.id', 'm.id as membership_id', 'a.name', 'a.email', 'm.role', 'm.since'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.ended_at', 'is', null)
    .orderBy('a.name')
    .orderBy('m.id')
    .execute()
  return rows.map((row) => ({
    accountId: row.id as AccountId,
    membershipId: row.membership_id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    since: row.since,
  }))
}

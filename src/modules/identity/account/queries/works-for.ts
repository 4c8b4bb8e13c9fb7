import type { AccountId, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** Whether an account works today for an organisation. */
export async function worksFor(tx: Tx, accountId: AccountId, organisationId: OrganisationId): Promise<boolean> {
  const row = await tx
    .selectFrom('identity.membership')
    .select('id')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { AccountId, Id, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

export type NewMembership = {
  id: Id<'membership'>
  accountId: AccountId
  organisationId: OrganisationId
  role: Role
  since: Temporal.Instant
}

/** Gives a role; one that is already held is left as it is. */
export async function saveMembership(tx: Tx, { id, accountId, organisationId, role, since }: NewMembership): Promise<void> {
  const held = await tx
    .selectFrom('identity.membership')
    .select('id')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (held !== undefined) return
  await tx.insertInto('identity.membership').values({ id, account_id: accountId, organisation_id: organisationId, role, since }).execute()
}

export async function endMembership(tx: Tx, id: Id<'membership'>, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('identity.membership').set({ ended_at: at }).where('id', '=', id).execute()
}

/** Makes a colleague's account set up its second factor again, and ends its sessions. */
export async function forgetSecondFactor(tx: Tx, accountId: AccountId): Promise<void> {
  await sql`select identity.forget_second_factor(${accountId})`.execute(tx)
}

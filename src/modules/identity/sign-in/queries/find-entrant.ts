import type { AccountId, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Entrant } from '../domain/session.ts'

/** Who stands at the door, for an account that may still enter. The organisation is the one she last acted for. */
export async function findEntrant(tx: Tx, accountId: AccountId): Promise<Entrant | undefined> {
  const account = await tx
    .selectFrom('identity.account')
    .select('id')
    .where('id', '=', accountId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
  if (account === undefined) return undefined
  const works = await tx
    .selectFrom('identity.membership as m')
    .select((is) => [
      'm.organisation_id',
      is
        .selectFrom('identity.session as s')
        .select((last) => last.fn.max('s.created_at').as('at'))
        .whereRef('s.account_id', '=', 'm.account_id')
        .whereRef('s.organisation_id', '=', 'm.organisation_id')
        .as('last'),
    ])
    .where('m.account_id', '=', accountId)
    .where('m.ended_at', 'is', null)
    .orderBy('last', (last) => last.desc().nullsLast())
    .orderBy('m.since')
    .orderBy('m.id')
    .execute()
  return { accountId, organisationId: (works[0]?.organisation_id as OrganisationId | undefined) ?? null, staff: works.length > 0 }
}

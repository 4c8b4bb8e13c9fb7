import type { AccountId, Id, OrganisationId } from '#kernel/id.ts'
import { ok, type Result, refused } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import { newId } from '#platform/new-id.ts'
import { newToken } from '#platform/tokens.ts'
import { href, routes } from '#routes'
import { linkMinutes } from '../sign-in/domain/sign-in-link.ts'
import { saveLink } from '../sign-in/link-store.ts'
import { saveAccount } from './account-store.ts'
import { timeZoneOf } from './domain/organisation.ts'
import { saveMembership } from './membership-store.ts'
import { saveOrganisation } from './organisation-store.ts'

/** `email` is lower case; `origin` is the address people type, where the link leads. */
export type FirstAdministrator = {
  email: string
  name: string
  organisation: string
  language: Language
  origin: string
  now: Temporal.Instant
}

/**
 * Makes the organisation that runs this instance and its first administrator, and returns the path that signs her in,
 * once, for thirty minutes. For the command line, in a transaction of the door: nobody is there yet to invite anybody.
 * Refused `already` once an administrator exists.
 */
export async function createFirstAdministrator(
  tx: Tx,
  { email, name, organisation, language, origin, now }: FirstAdministrator,
): Promise<Result<{ accountId: AccountId; organisationId: OrganisationId; link: string }, 'already'>> {
  const administrator = await tx
    .selectFrom('identity.membership')
    .select('id')
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (administrator !== undefined) return refused('already')

  const organisationId: OrganisationId = newId<'organisation'>(now)
  await saveOrganisation(tx, {
    id: organisationId,
    name: organisation,
    kind: 'operator',
    territory: 'other',
    timeZone: timeZoneOf('other'),
    phone: null,
    email: null,
    at: now,
  })
  const known = await tx.selectFrom('identity.account').select('id').where('email', '=', email).executeTakeFirst()
  const accountId = (known?.id ?? newId<'account'>(now)) as AccountId
  if (known === undefined) await saveAccount(tx, { id: accountId, name, email, language, at: now })
  await saveMembership(tx, { id: newId(now) as Id<'membership'>, accountId, organisationId, role: 'administrator', since: now })

  const { token, hash } = newToken()
  await saveLink(tx, { tokenHash: hash, accountId, at: now, expiresAt: now.add({ minutes: linkMinutes }), provesEmail: null })
  return ok({ accountId, organisationId, link: `${origin}${href(routes.openLink, { token })}` })
}

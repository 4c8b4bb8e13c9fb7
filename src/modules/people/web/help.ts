import { findOrganisation } from '#modules/identity/index.ts'
import { helpFrom } from '#platform/help.ts'
import { listCompanions } from '../queries/list-companions.ts'

/** Somebody who is accompanied calls who accompanies her, at the phone of that organisation. */
export const companionHelp = helpFrom(async (tx, actor) => {
  if (!actor.signedIn || actor.personId === null) return undefined
  const [companion] = await listCompanions(tx, actor.personId)
  if (companion === undefined) return undefined
  const organisation = await findOrganisation(tx, companion.organisationId)
  return {
    name: companion.name,
    organisation: organisation?.name,
    phone: organisation?.phone ?? undefined,
    email: organisation?.email ?? undefined,
  }
})

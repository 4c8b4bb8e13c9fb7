import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Kind, Territory } from './domain/organisation.ts'

export type NewOrganisation = {
  id: OrganisationId
  name: string
  kind: Kind
  territory: Territory
  timeZone: string
  phone: string | null
  email: string | null
  at: Temporal.Instant
}

export async function saveOrganisation(tx: Tx, { id, name, kind, territory, timeZone, phone, email, at }: NewOrganisation): Promise<void> {
  await tx
    .insertInto('identity.organisation')
    .values({ id, name, kind, territory, time_zone: timeZone, phone, email, created_at: at })
    .execute()
}

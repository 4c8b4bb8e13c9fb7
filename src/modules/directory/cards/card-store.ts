import type { OrganisationId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { OrganisationFields, SiteFields } from './card-fields.ts'
import type { CardId, OrganisationCard, ServiceCard, ServiceId, Site, SiteId, Translations } from './domain/card.ts'
import { findOrganisationCard, sitesOfOrganisation } from './queries/find-organisation.ts'
import { findService } from './queries/find-service.ts'
import type { Where } from './where.ts'

/** The card to change, locked; undefined when this session may not change it. */
export async function findOrganisationForUpdate(tx: Tx, id: CardId): Promise<OrganisationCard | undefined> {
  const mine = await tx.selectFrom('directory.organisation').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return mine === undefined ? undefined : findOrganisationCard(tx, id)
}

/** The service to change, locked; undefined when this session may not change it. */
export async function findServiceForUpdate(tx: Tx, id: ServiceId): Promise<ServiceCard | undefined> {
  const mine = await tx.selectFrom('directory.service').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return mine === undefined ? undefined : findService(tx, id)
}

/** A place of an organisation whose card is held; undefined when it is not one of its own. */
export async function findSite(tx: Tx, card: CardId, site: SiteId): Promise<Site | undefined> {
  return (await sitesOfOrganisation(tx, card)).find(({ id }) => id === site)
}

export type NewOrganisation = { id: CardId; memberId: OrganisationId | null; fields: OrganisationFields }

export async function addOrganisationCard(tx: Tx, { id, memberId, fields }: NewOrganisation, { now }: Moment): Promise<void> {
  await tx
    .insertInto('directory.organisation')
    .values({ id, member_id: memberId, source_id: id, created_at: now, changed_at: now, ...organisationColumns(fields) })
    .execute()
}

export async function saveOrganisationCard(
  tx: Tx,
  id: CardId,
  fields: OrganisationFields,
  version: number,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('directory.organisation')
    .set({ ...organisationColumns(fields), version: version + 1, changed_at: now })
    .where('id', '=', id)
    .execute()
}

/** Writes who keeps a card. Refused by the database to anybody but an administrator. */
export async function saveMember(
  tx: Tx,
  id: CardId,
  memberId: OrganisationId | null,
  version: number,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('directory.organisation')
    .set({ member_id: memberId, version: version + 1, changed_at: now })
    .where('id', '=', id)
    .execute()
}

function organisationColumns({ writtenIn, migrantAssociation, associationRoles, ...same }: OrganisationFields) {
  return { ...same, written_in: writtenIn, migrant_association: migrantAssociation, association_roles: associationRoles }
}

/** Keeps what a card says in one more language, or changes it. `version` is that of the card before. */
export async function saveTranslations(
  tx: Tx,
  table: 'directory.organisation' | 'directory.service',
  id: string,
  translations: Translations,
  version: number,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable(table)
    .set({ translations: JSON.stringify(translations), version: version + 1, changed_at: now })
    .where('id', '=', id)
    .execute()
}

export type KeptSite = { id: SiteId; organisationId: CardId; fields: SiteFields; where: Where }

export async function addSite(tx: Tx, { id, organisationId, ...site }: KeptSite): Promise<void> {
  await tx
    .insertInto('directory.site')
    .values({ id, organisation_id: organisationId, ...siteColumns(site) })
    .execute()
}

export async function saveSite(tx: Tx, { id, organisationId, ...site }: KeptSite): Promise<void> {
  await tx.updateTable('directory.site').set(siteColumns(site)).where('id', '=', id).where('organisation_id', '=', organisationId).execute()
}

export async function removeSite(tx: Tx, id: SiteId): Promise<void> {
  await tx.deleteFrom('directory.site').where('id', '=', id).execute()
}

function siteColumns({
  fields: { name, address, addressMore, postalCode, town, accessibility },
  where,
}: Pick<KeptSite, 'fields' | 'where'>) {
  const { placeId, country, latitude, longitude } = where
  return {
    ...{ name, address, address_more: addressMore, postal_code: postalCode, town, accessibility },
    ...{ place_id: placeId, country, latitude, longitude },
  }
}

import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CardId, OrganisationCard, Site, Territory, Translations } from '../domain/card.ts'
import { siteOf } from './find-service.ts'

/** The card of an organisation, whoever keeps it. */
export async function findOrganisationCard(tx: Tx, id: CardId): Promise<OrganisationCard | undefined> {
  const row = await tx.selectFrom('directory.organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id,
    memberId: row.member_id as OrganisationId | null,
    name: row.name,
    description: row.description,
    writtenIn: row.written_in,
    translations: row.translations as Translations,
    territory: row.territory as Territory,
    networks: row.networks,
    migrantAssociation: row.migrant_association,
    associationRoles: row.association_roles,
    website: row.website,
    email: row.email,
    phone: row.phone,
    source: row.source,
    verified: { on: row.verified_on, by: row.verified_by },
    mergedInto: row.merged_into as CardId | null,
    closedOn: row.closed_on,
    version: row.version,
  }
}

/** The places of an organisation, in the order of their towns. */
export async function sitesOfOrganisation(tx: Tx, id: CardId): Promise<Site[]> {
  const rows = await tx.selectFrom('directory.site').selectAll().where('organisation_id', '=', id).orderBy('town').orderBy('id').execute()
  return rows.map(siteOf)
}

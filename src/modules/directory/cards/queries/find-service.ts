import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CardId, Opening, ServiceCard, ServiceId, ServiceState, Site, SiteId, Territory, Translations } from '../domain/card.ts'

const services = (tx: Tx) =>
  tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .selectAll('s')
    .select(['o.member_id', 'o.name as organisation_name', 'o.email as organisation_email', 'o.phone as organisation_phone', 'o.territory'])

type Row = Awaited<ReturnType<ReturnType<typeof services>['executeTakeFirstOrThrow']>>

/** One service with its places; undefined when there is none, or when it is a draft of somebody else. */
export async function findService(tx: Tx, id: ServiceId): Promise<ServiceCard | undefined> {
  const row = await services(tx).where('s.id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return cardOf(row, await sitesOf(tx, [id]))
}

/** Several services at once, in the order asked; those that are not there are left out. */
export async function findServices(tx: Tx, ids: readonly ServiceId[]): Promise<ServiceCard[]> {
  if (ids.length === 0) return []
  const rows = await services(tx)
    .where('s.id', 'in', [...ids])
    .execute()
  const sites = await sitesOf(tx, ids)
  const cards = new Map(rows.map((row) => [row.id, cardOf(row, sites)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

/** What an organisation offers, by name; drafts only for who keeps its cards, closed ones too: whoever shows them chooses. */
export async function servicesOf(tx: Tx, organisationId: CardId): Promise<ServiceCard[]> {
  const rows = await services(tx)
    .where('s.organisation_id', '=', organisationId)
    .where('s.merged_into', 'is', null)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
  const sites = await sitesOf(
    tx,
    rows.map(({ id }) => id as ServiceId),
  )
  return rows.map((row) => cardOf(row, sites))
}

type Sited = Site & { serviceId: string }

async function sitesOf(tx: Tx, ids: readonly ServiceId[]): Promise<Sited[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('directory.service_site as l')
    .innerJoin('directory.site as p', 'p.id', 'l.site_id')
    .selectAll('p')
    .select('l.service_id')
    .where('l.service_id', 'in', [...ids])
    .orderBy('p.town')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({ ...siteOf(row), serviceId: row.service_id }))
}

type SiteRow = {
  id: string
  organisation_id: string
  name: string
  address: string
  address_more: string
  postal_code: string | null
  town: string
  place_id: string | null
  country: string
  latitude: number | null
  longitude: number | null
  accessibility: string
}

export function siteOf(row: SiteRow): Site {
  return {
    id: row.id as SiteId,
    organisationId: row.organisation_id as CardId,
    name: row.name,
    address: row.address,
    addressMore: row.address_more,
    postalCode: row.postal_code,
    town: row.town,
    placeId: row.place_id,
    country: row.country,
    latitude: row.latitude,
    longitude: row.longitude,
    accessibility: row.accessibility,
  }
}

function cardOf(row: Row, sites: readonly Sited[]): ServiceCard {
  return {
    id: row.id as ServiceId,
    organisation: {
      id: row.organisation_id as CardId,
      memberId: row.member_id as OrganisationId | null,
      name: row.organisation_name,
      email: row.organisation_email,
      phone: row.organisation_phone,
      territory: row.territory as Territory,
    },
    name: row.name,
    description: row.description,
    writtenIn: row.written_in,
    translations: row.translations as Translations,
    kind: row.kind,
    needs: row.needs,
    stages: row.stages,
    languages: row.languages,
    inPerson: row.in_person,
    remote: row.remote,
    free: row.free,
    costWords: row.cost_words,
    costCents: row.cost_cents,
    currency: row.currency,
    conditions: row.conditions,
    audience: row.audience,
    audienceWords: row.audience_words,
    papers: row.papers,
    opening: row.opening as Opening[],
    openingWords: row.opening_words,
    askedBy: row.asked_by,
    askedHow: row.asked_how,
    askedWords: row.asked_words,
    askedAt: row.asked_at,
    areas: row.areas,
    weeks: row.weeks,
    seats: row.seats,
    seatsFree: row.seats_free,
    seatsSaidOn: row.seats_said_on,
    email: row.email ?? row.organisation_email,
    phone: row.phone ?? row.organisation_phone,
    contactName: row.contact_name,
    website: row.website,
    example: row.example,
    state: row.state as ServiceState,
    source: row.source,
    verified: { on: row.verified_on, by: row.verified_by },
    mergedInto: row.merged_into as ServiceId | null,
    sites: sites.filter(({ serviceId }) => serviceId === row.id).map(({ serviceId: _, ...site }) => site),
    version: row.version,
  }
}

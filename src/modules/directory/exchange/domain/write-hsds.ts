import type { StoredOrganisation, StoredService, StoredSite } from './stored.ts'
import { type Naming, orNone } from './write-hsds-parts.ts'
import { capacityOf, costsOf, documentsOf, languagesOf, schedulesOf, termsOf } from './write-hsds-service.ts'

/** A place, with its address. HSDS 3.1, `location`. An address that lacks a part HSDS wants is told in words. */
export function writeLocation(site: StoredSite, { id, regionName }: Naming) {
  const { address, address_more, town, postal_code, country } = site
  const isWhole = address !== '' && town !== '' && postal_code !== null
  const words = [address, address_more, postal_code ?? '', town].filter((text) => text !== '').join(', ')
  return {
    id: site.id,
    location_type: 'physical' as const,
    name: orNone(site.name),
    description: isWhole ? undefined : orNone(words),
    latitude: site.latitude ?? undefined,
    longitude: site.longitude ?? undefined,
    addresses: isWhole
      ? [
          {
            id: id('address', site.id),
            address_1: address,
            address_2: orNone(address_more),
            city: town,
            state_province: regionName(site.place_id, country),
            postal_code,
            country,
            address_type: 'physical' as const,
          },
        ]
      : [],
    accessibility: site.accessibility === '' ? [] : [{ id: id('accessibility', site.id), description: site.accessibility }],
  }
}

/** An organisation with what holds in one line of a table. */
export function writeOrganizationLine(card: StoredOrganisation, { web, mail }: Naming) {
  return {
    id: card.id,
    name: card.name,
    description: card.description === '' ? card.name : card.description,
    email: mail(card.email),
    website: web(card.website),
  }
}

/** An organisation with its telephone, its own address and its legal number. No name of anybody who works there. */
export function writeOrganization(card: StoredOrganisation, naming: Naming) {
  const { id } = naming
  const scheme = { QC: 'CA-QC-NEQ', FR: 'FR-SIRET', IT: 'IT-CF', other: 'other' }[card.territory]
  return {
    ...writeOrganizationLine(card, naming),
    phones: card.phone === null ? [] : [{ id: id('phone', card.id), number: card.phone, type: 'voice' }],
    locations: card.seat === null ? [] : [writeLocation(card.seat, naming)],
    organization_identifiers:
      card.legal_number === null
        ? []
        : [{ id: id('identifier', card.id), identifier_scheme: scheme, identifier_type: scheme, identifier: card.legal_number }],
  }
}

const longest = 10_000
const longestWords = 5000

const states = { open: 'active', paused: 'temporarily closed', closed: 'inactive', draft: 'inactive' } as const

/** A service with what holds in one line of a table, its organisation in another. */
export function writeServiceLine(card: StoredService, naming: Naming) {
  const conditions = [card.conditions, card.audience_words].filter((text) => text !== '').join('\n\n')
  return {
    ...plainLine(card, naming),
    eligibility_description: orNone(conditions.slice(0, longest)),
    organization: writeOrganizationLine(card.organisation, naming),
  }
}

function plainLine(card: StoredService, { web, mail }: Naming) {
  return {
    id: card.id,
    name: card.name,
    description: orNone(card.description),
    url: web(card.website ?? card.asked_at),
    email: mail(card.email),
    status: states[card.state],
    application_process: orNone(
      [card.asked_at ?? '', card.asked_words]
        .filter((text) => text !== '')
        .join('\n')
        .slice(0, longestWords),
    ),
    fees_description: orNone(card.cost_words),
    assured_date: card.verified_on ?? undefined,
    alert: card.example ? 'Example written for a demonstration: nobody offers this service.' : undefined,
    last_modified: lastChange(card),
  }
}

/** The last moment anything a reader of this service sees was changed. */
export function lastChange({ changed_at, organisation }: StoredService): string {
  return Temporal.Instant.compare(changed_at, organisation.changed_at) > 0 ? instant(changed_at) : instant(organisation.changed_at)
}

const instant = (text: string) => Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' })

/** A service with all that belongs to it: HSDS 3.1, `service`. */
export function writeService(card: StoredService, naming: Naming) {
  const { id, placeName } = naming
  return {
    ...writeServiceLine(card, naming),
    organization: writeOrganization(card.organisation, naming),
    phones: card.phone === null ? [] : [{ id: id('phone', card.id), number: card.phone, type: 'voice' }],
    languages: languagesOf(card, naming),
    schedules: schedulesOf(card, naming),
    service_areas: (card.areas ?? []).map((area) => ({ id: id('area', card.id, area), name: placeName(area), description: area })),
    cost_options: costsOf(card, naming),
    required_documents: documentsOf(card, naming),
    capacities: capacityOf(card, naming),
    attributes: termsOf(card, naming),
    service_at_locations: card.sites.map((site) => ({
      id: naming.pair(card.id, site.id),
      location: writeLocation(site, naming),
    })),
  }
}

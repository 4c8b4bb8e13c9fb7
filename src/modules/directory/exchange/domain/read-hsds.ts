import { blankOrganisation, blankService, blankSite } from './blank.ts'
import { isWebAddress, languageOf } from './checks.ts'
import type { Draft, Found, Reading, ServiceDraft, SiteDraft, TextFile } from './draft.ts'
import { hsdsOrganisation, hsdsService } from './hsds-shape.ts'
import { type At, type Document, type DocumentFormat, readDocuments } from './read-documents.ts'
import type { OrganisationRecord, ServiceRecord, SiteRecord } from './record.ts'

type Fields = Record<string, unknown>

/** Where the fields of HSDS that no column holds are kept. */
const hsds = 'hsds'

/** Reads full documents of HSDS 3.x: services with their organisation and places, organisations, or pages of either. */
export const readHsds = (files: readonly TextFile[], reading: Reading): Generator<Found> => readDocuments(files, hsdsFormat(reading))

/** How a document of HSDS is read, wherever its parts were found. */
export function hsdsFormat(reading: Reading): DocumentFormat {
  const seen = new Set<string>()
  const first = (kind: string, id: string) => (seen.has(`${kind} ${id}`) ? false : seen.add(`${kind} ${id}`) && true)
  return {
    documents: documentsOf,
    check({ value, path }, say) {
      if (isService(value)) hsdsService(value, path, say, reading.today)
      else hsdsOrganisation(value, path, say, reading.today)
      const { id, organization, organization_id } = (value ?? {}) as Fields
      if (isService(value) && organization === undefined && organization_id === undefined) say(path, 'required', '', 'organization')
      if (typeof id === 'string' && !first('document', id)) say(path === '' ? 'id' : `${path}.id`, 'duplicate', id)
    },
    places: ({ path }) => [path],
    read({ value, path }, at) {
      const fields = value as Fields
      const organisation = isService(fields) ? (fields['organization'] as Fields | undefined) : fields
      const drafts = organisation === undefined ? [] : organisationDrafts(organisation, at(path), reading, first)
      const services = isService(fields) ? [fields] : listOf(fields['services']).map((each) => ({ ...each, organization_id: fields['id'] }))
      return [...drafts, ...services.flatMap((each) => serviceDrafts(each, at(path), reading, first))]
    },
  }
}

type First = (kind: string, id: string) => boolean
type Where = ReturnType<At>

const isService = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('organization' in value || 'status' in value || 'service_at_locations' in value)

function documentsOf(value: unknown): Document[] {
  const list = Array.isArray(value) ? value : ((value ?? {}) as Fields)['contents']
  const at = Array.isArray(value) ? '' : 'contents'
  return Array.isArray(list) ? list.map((each, index) => ({ path: `${at}[${index}]`, value: each })) : [{ path: '', value }]
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const textOrNull = (value: unknown) => textOf(value) || null
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : [])
const web = (value: unknown) => (isWebAddress(textOf(value)) ? textOf(value) : null)

/** What our columns do not say is kept field by field; `instead: null` until a writer says otherwise. */
const keep = (fields: Fields, understood: readonly string[]): Fields => {
  const rest = Object.entries(fields).filter(([name, said]) => !understood.includes(name) && said !== null && said !== '')
  return rest.length === 0 ? {} : { [hsds]: Object.fromEntries(rest.map(([name, said]) => [name, { said, instead: null }])) }
}

function organisationDrafts(fields: Fields, { file, line }: Where, { source }: Reading, first: First): Draft[] {
  const id = textOf(fields['id'])
  const locations = listOf(fields['locations']).flatMap((location) => siteDraft(location, id, source, { file, line }, first))
  if (!first('organisation', id)) return locations
  const [identifier] = listOf(fields['organization_identifiers'])
  const record: OrganisationRecord = {
    ...blankOrganisation,
    source,
    source_id: id,
    name: textOf(fields['name']),
    description: textOf(fields['description']),
    written_in: 'en',
    territory: territoryOf(listOf(fields['locations'])),
    legal_number: textOf(identifier?.['identifier']).slice(0, 40) || null,
    website: web(fields['website']),
    email: textOrNull(fields['email']),
    phone: textOrNull(listOf(fields['phones'])[0]?.['number']),
    source_fields: keep(fields, ['id', 'name', 'description', 'website', 'email', 'locations', 'services']),
  }
  return [{ kind: 'organisation', at: { file, line }, record }, ...locations]
}

function territoryOf(locations: Fields[]): OrganisationRecord['territory'] {
  const { country, state_province: state } = listOf(locations[0]?.['addresses'])[0] ?? {}
  if (country === 'FR' || country === 'IT') return country
  return country === 'CA' && (state === 'QC' || state === 'Québec' || state === 'Quebec') ? 'QC' : 'other'
}

function siteDraft(fields: Fields, organisation: string, source: string, at: { file: string; line: number }, first: First): SiteDraft[] {
  const key = textOf(fields['id'])
  const addresses = listOf(fields['addresses'])
  const address = addresses.find(({ address_type: type }) => type === 'physical') ?? addresses[0]
  if (!first('site', key)) return []
  const record: SiteRecord = {
    ...blankSite,
    name: textOf(fields['name']),
    address: textOf(address?.['address_1']),
    address_more: textOf(address?.['address_2']),
    postal_code: textOrNull(address?.['postal_code']),
    town: textOf(address?.['city']),
    country: textOf(address?.['country']) || 'US',
    latitude: typeof fields['latitude'] === 'number' ? fields['latitude'] : null,
    longitude: typeof fields['longitude'] === 'number' ? fields['longitude'] : null,
    accessibility: listOf(fields['accessibility'])
      .map(({ description }) => textOf(description))
      .filter(Boolean)
      .join('\n')
      .slice(0, 2000),
    source_fields: keep(fields, ['id', 'name', 'latitude', 'longitude']),
  }
  return [{ kind: 'site', at, source, key, organisation, record }]
}

function serviceDrafts(fields: Fields, where: Where, { source, needsOf }: Reading, first: First): Draft[] {
  const { file, line } = where
  const places = listOf(fields['service_at_locations'])
  const nested = fields['organization'] as Fields | undefined
  const organisation = textOf(nested?.['id'] ?? fields['organization_id'])
  const sites = places.flatMap(({ location }) =>
    location === undefined ? [] : siteDraft(location as Fields, organisation, source, { file, line }, first),
  )
  const keys = places.map(({ location, location_id }) => textOf((location as Fields | undefined)?.['id'] ?? location_id)).filter(Boolean)
  const record = serviceOf(fields, source, needsOf)
  const service: ServiceDraft = { kind: 'service', at: { file, line }, asks: where, organisation, sites: [...new Set(keys)], record }
  return [...sites, service]
}

const states = { active: 'open', inactive: 'paused', 'temporarily closed': 'paused', defunct: 'closed' } as const

function serviceOf(fields: Fields, source: string, needsOf: Reading['needsOf']): ServiceRecord {
  const [cost] = listOf(fields['cost_options'])
  const [capacity] = listOf(fields['capacities'])
  const amount = typeof cost?.['amount'] === 'number' ? cost['amount'] : null
  const terms = listOf(fields['attributes']).map(({ taxonomy_term: term }) => textOf((term as Fields | undefined)?.['code']))
  return {
    ...blankService,
    source,
    source_id: textOf(fields['id']),
    name: textOf(fields['name']),
    description: textOf(fields['description']),
    written_in: 'en',
    needs: needsOf(terms.filter(Boolean)),
    languages: [
      ...new Set(
        listOf(fields['languages'])
          .map(({ code }) => languageOf(textOf(code)))
          .filter(Boolean),
      ),
    ],
    cost_words: textOf(fields['fees_description']),
    free: amount === null ? null : amount === 0,
    cost_cents: amount === null ? null : BigInt(Math.round(amount * 100)),
    currency: amount === null ? null : textOf(cost?.['currency']).toUpperCase() || null,
    conditions: textOf(fields['eligibility_description']),
    papers: listOf(fields['required_documents'])
      .map(({ document }) => textOf(document))
      .filter(Boolean),
    opening_words: listOf(fields['schedules'])
      .map(({ description }) => textOf(description))
      .filter(Boolean)
      .join('\n')
      .slice(0, 5000),
    asked_words: textOf(fields['application_process']),
    email: textOrNull(fields['email']),
    phone: textOrNull(listOf(fields['phones'])[0]?.['number']),
    contact_name: textOrNull(listOf(fields['contacts'])[0]?.['name']),
    website: web(fields['url']),
    seats: typeof capacity?.['maximum'] === 'number' ? capacity['maximum'] : null,
    seats_free: typeof capacity?.['available'] === 'number' ? capacity['available'] : null,
    seats_said_on: textOf(capacity?.['updated']).slice(0, 10) || null,
    state: states[textOf(fields['status']) as keyof typeof states] ?? 'open',
    source_changed_on: textOf(fields['last_modified']).slice(0, 10) || null,
    source_fields: keep(fields, [
      'id',
      'name',
      'description',
      'fees_description',
      'eligibility_description',
      'application_process',
      'email',
      'url',
      'organization',
    ]),
  }
}

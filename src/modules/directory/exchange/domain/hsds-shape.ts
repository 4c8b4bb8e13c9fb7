import { isDay } from './checks.ts'
import * as rule from './shape.ts'

const uuid = rule.matching((text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text))
const short = rule.text(300)
const words = rule.text(5000)
const long = rule.text(10000)
const web = rule.webAddress
const age = rule.number({ least: 0, most: 130 })
const count = rule.number({ least: 0, whole: true })

// Each thing of HSDS 3.1 with what may stand in it; names of lists are those of the full documents.
const things: Record<string, { fields: Record<string, rule.Rule>; required: string[] }> = {}
const a = (thing: string) =>
  rule.shape(() => ({ whole: wholeOf[thing] ?? (() => undefined), ...(things[thing] ?? { fields: {}, required: [] }) }))
const some = (thing: string) => rule.listOf(a(thing))
const uuids = (...names: string[]) => Object.fromEntries(names.map((name) => [name, uuid]))
const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, words]))

const wholeOf: Record<string, (fields: Record<string, unknown>, path: string, say: rule.Say) => void> = {
  location: rule.bothCoordinates,
  service({ minimum_age: least, maximum_age: most }, path, say) {
    if (typeof least === 'number' && typeof most === 'number' && most < least)
      say(`${path}${path && '.'}maximum_age`, 'below-least', most, String(least))
  },
}

function define(thing: string, required: string, fields: Record<string, rule.Rule>): void {
  const noted = ['metadata', 'taxonomy', 'taxonomy_term'].includes(thing) ? {} : { attributes: some('attribute') }
  things[thing] = {
    fields: { id: uuid, ...noted, ...(thing === 'metadata' ? {} : { metadata: some('metadata') }), ...fields },
    required: ['id', ...required.split(' ').filter(Boolean)],
  }
}

define('accessibility', '', { ...uuids('location_id'), ...texts('description', 'details'), url: web })
define('address', 'address_1 city state_province postal_code country address_type', {
  ...uuids('location_id'),
  ...texts('attention', 'region', 'state_province'),
  address_1: rule.text(500),
  address_2: rule.text(500),
  city: rule.text(200),
  postal_code: rule.text(12),
  country: rule.country,
  address_type: rule.oneOf(['physical', 'postal', 'virtual']),
})
define('attribute', '', {
  ...uuids('link_id', 'taxonomy_term_id'),
  ...texts('link_type', 'link_entity', 'value', 'label'),
  taxonomy_term: a('taxonomy_term'),
})
define('contact', '', {
  ...uuids('organization_id', 'service_id', 'service_at_location_id', 'location_id'),
  ...texts('title', 'department'),
  name: short,
  email: rule.email,
  phones: some('phone'),
})
define('cost_option', '', {
  ...uuids('service_id'),
  valid_from: rule.day,
  valid_to: rule.day,
  currency: rule.currency,
  amount: rule.number({ least: 0 }),
  ...texts('option', 'amount_description'),
})
define('funding', '', { ...uuids('organization_id', 'service_id'), source: words })
define('language', '', { ...uuids('service_id', 'location_id', 'phone_id'), name: short, code: rule.language, note: words })
define('location', 'location_type', {
  ...uuids('organization_id'),
  location_type: rule.oneOf(['physical', 'postal', 'virtual']),
  url: web,
  name: short,
  ...texts('alternate_name', 'description', 'transportation', 'external_identifier', 'external_identifier_type'),
  latitude: rule.latitude,
  longitude: rule.longitude,
  languages: some('language'),
  addresses: some('address'),
  contacts: some('contact'),
  accessibility: some('accessibility'),
  phones: some('phone'),
  schedules: some('schedule'),
})
define('metadata', 'last_action_date last_action_type field_name previous_value replacement_value updated_by', {
  ...uuids('resource_id'),
  ...texts('resource_type', 'last_action_type', 'field_name', 'previous_value', 'replacement_value', 'updated_by'),
  last_action_date: (value, path, say, today) =>
    (typeof value === 'string' && isDay(value) ? rule.pastDay : rule.pastMoment)(value, path, say, today),
})
define('organization', 'name description', {
  ...uuids('parent_organization_id'),
  name: rule.text(300, 1),
  description: long,
  ...texts('alternate_name', 'tax_status', 'tax_id', 'legal_status', 'logo'),
  email: rule.email,
  website: web,
  uri: web,
  additional_websites: some('url'),
  year_incorporated: rule.number({ least: 800, most: 2100, whole: true }),
  funding: some('funding'),
  contacts: some('contact'),
  phones: some('phone'),
  locations: some('location'),
  services: some('service'),
  programs: some('program'),
  organization_identifiers: some('organization_identifier'),
})
define('organization_identifier', 'identifier_type identifier', {
  ...uuids('organization_id'),
  ...texts('identifier_scheme', 'identifier_type', 'identifier'),
})
define('phone', 'number', {
  ...uuids('location_id', 'service_id', 'organization_id', 'contact_id', 'service_at_location_id'),
  number: rule.phone,
  extension: rule.number({ least: 0 }),
  ...texts('type', 'description'),
  languages: some('language'),
})
define('program', 'name description', { ...uuids('organization_id'), ...texts('name', 'alternate_name', 'description') })
define('required_document', '', { ...uuids('service_id'), document: words, uri: web })
define('schedule', '', {
  ...uuids('service_id', 'location_id', 'service_at_location_id'),
  valid_from: rule.day,
  valid_to: rule.day,
  dtstart: rule.day,
  until: rule.day,
  timezone: rule.number({ least: -14, most: 14 }),
  count,
  interval: count,
  wkst: rule.oneOf(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
  freq: rule.oneOf(['WEEKLY', 'MONTHLY']),
  ...texts('byday', 'byweekno', 'bymonthday', 'byyearday', 'description', 'attending_type', 'notes'),
  opens_at: rule.matching((text) => /^(?:[01]\d|2[0-4]):[0-5]\d/.test(text)),
  closes_at: rule.matching((text) => /^(?:[01]\d|2[0-4]):[0-5]\d/.test(text)),
  schedule_link: web,
})
define('service', 'name status', {
  ...uuids('organization_id', 'program_id'),
  name: rule.text(300, 1),
  description: long,
  eligibility_description: long,
  ...texts('alternate_name', 'interpretation_services', 'application_process', 'wait_time', 'fees', 'accreditations', 'licenses', 'alert'),
  fees_description: rule.text(2000),
  url: web,
  additional_urls: some('url'),
  email: rule.email,
  assurer_email: rule.email,
  status: rule.oneOf(['active', 'inactive', 'defunct', 'temporarily closed']),
  minimum_age: age,
  maximum_age: age,
  assured_date: rule.pastDay,
  last_modified: rule.pastMoment,
  phones: some('phone'),
  schedules: some('schedule'),
  service_areas: some('service_area'),
  service_at_locations: some('service_at_location'),
  languages: some('language'),
  organization: a('organization'),
  funding: some('funding'),
  cost_options: some('cost_option'),
  program: a('program'),
  required_documents: some('required_document'),
  contacts: some('contact'),
  capacities: some('service_capacity'),
})
define('service_area', '', {
  ...uuids('service_id', 'service_at_location_id'),
  ...texts('name', 'description', 'extent', 'extent_type', 'uri'),
})
define('service_at_location', '', {
  ...uuids('service_id', 'location_id'),
  description: words,
  service_areas: some('service_area'),
  contacts: some('contact'),
  phones: some('phone'),
  schedules: some('schedule'),
  location: a('location'),
})
define('service_capacity', 'available updated', {
  ...uuids('service_id', 'unit_id'),
  unit: a('unit'),
  available: count,
  maximum: count,
  description: words,
  updated: rule.pastMoment,
})
define('taxonomy', 'name description', { ...texts('name', 'description', 'version'), uri: web })
define('taxonomy_term', 'name description', {
  ...uuids('parent_id', 'taxonomy_id'),
  ...texts('code', 'name', 'description', 'taxonomy'),
  language: rule.language,
  taxonomy_detail: a('taxonomy'),
  term_uri: web,
})
define('unit', 'name', { ...texts('name', 'scheme', 'identifier'), uri: web })
define('url', 'url', { ...uuids('organization_id', 'service_id'), label: words, url: web })

/** A service of HSDS 3.x, full document: no field that HSDS lacks, no value that cannot be. */
export const hsdsService = a('service')
/** An organisation of HSDS 3.x, full document. */
export const hsdsOrganisation = a('organization')

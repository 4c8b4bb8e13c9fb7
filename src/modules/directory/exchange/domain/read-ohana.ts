import { blankOrganisation, blankService, blankSite } from './blank.ts'
import { isWebAddress } from './checks.ts'
import type { Draft, Found, Reading, TextFile } from './draft.ts'
import { languageNamed } from './language-names.ts'
import { readDocuments } from './read-documents.ts'
import { latitude, listOf, longitude, type Rule, type Shape, shape, text } from './shape.ts'

type Fields = Record<string, unknown>

const words = text(10000)
const whole: Rule = (value, path, say) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) say(path, 'not-whole', value)
}
const anything: Rule = () => undefined
const texts = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, words]))
const lists = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, listOf(words)]))
const dates = { created_at: anything, updated_at: anything, _slugs: anything }
const point: Rule = (value, path, say, today) => {
  if (!Array.isArray(value) || value.length !== 2) return say(path, 'half-coordinates', value)
  longitude(value[0], `${path}[0]`, say, today)
  latitude(value[1], `${path}[1]`, say, today)
}

const shapes: Record<string, Shape> = {
  organizations: { fields: { id: whole, name: text(300, 1), ...dates }, required: ['id', 'name'] },
  locations: {
    fields: {
      id: whole,
      organization_id: whole,
      name: text(300, 1),
      ...texts('description hours kind short_desc transportation'),
      ...lists('accessibility languages payments payments_accepted products products_sold urls'),
      address_attributes: anything,
      mail_address_attributes: anything,
      phones_attributes: anything,
      faxes_attributes: anything,
      market_match: anything,
      coordinates: point,
      ...dates,
    },
    required: ['id', 'organization_id', 'name'],
  },
  services: {
    fields: {
      id: whole,
      location_id: whole,
      ...texts('audience description eligibility fees how_to_apply wait name hours'),
      ...lists('category_ids funding_sources keywords service_areas urls'),
      ...dates,
    },
    required: ['id', 'location_id'],
  },
}
const rules = Object.fromEntries(Object.entries(shapes).map(([name, of]) => [name, shape(() => of)]))

/**
 * Reads the precursor of HSDS that Ohana directories were kept in: `organizations`, `locations` and `services`, one document a line.
 * A location there is a place and what is done in it: services without a name take the location's.
 */
export function* readOhana(files: readonly TextFile[], reading: Reading): Generator<Found> {
  const kindOf = (file: string) => Object.keys(rules).find((name) => file.includes(name.slice(0, -1))) ?? 'services'
  const ordered = Object.keys(rules).flatMap((kind) => files.filter(({ name }) => name.endsWith('.jsonl') && kindOf(name) === kind))
  const locations = new Map<unknown, Fields>()
  yield* readDocuments(ordered, {
    documents: (value) => [{ path: '', value }],
    places: () => ['', 'location_id', 'organization_id'],
    check: ({ value, path }, say, file) => {
      rules[kindOf(file)]?.(value, path, say, reading.today)
      const { location_id: location } = (value ?? {}) as Fields
      if (kindOf(file) === 'services' && typeof location === 'number' && !locations.has(location))
        say('location_id', 'unknown-site', location)
    },
    read: ({ value }, at, file): Draft[] => {
      const fields = value as Fields
      const place = { file, line: at('').line }
      if (kindOf(file) === 'organizations') return [organisation(fields, place, reading)]
      if (kindOf(file) === 'locations') {
        locations.set(fields['id'], fields)
        return [location(fields, place, reading)]
      }
      const home = locations.get(fields['location_id']) ?? {}
      return [{ ...service(fields, home, reading), at: place, asks: at('location_id') }]
    },
  })
}

type At = { file: string; line: number }
const say = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
const many = (value: unknown): string[] => (Array.isArray(value) ? value.map(say).filter(Boolean) : [])
const web = (value: unknown) => many(value).find(isWebAddress) ?? null
const numbers = (value: unknown) => (Array.isArray(value) ? (value as Fields[]).map(({ number }) => say(number)) : [])
const none = (value: unknown) => /^none\.?$/i.test(say(value))

function organisation(fields: Fields, at: At, { source }: Reading): Draft {
  const record = {
    ...blankOrganisation,
    source,
    source_id: `${fields['id']}`,
    name: say(fields['name']),
    written_in: 'en',
    source_fields: { ohana: fields },
  }
  return { kind: 'organisation', at, record }
}

function location(fields: Fields, at: At, { source }: Reading): Draft {
  const address = (fields['address_attributes'] ?? fields['mail_address_attributes'] ?? {}) as Fields
  const [east, north] = (fields['coordinates'] ?? []) as number[]
  const record = {
    ...blankSite,
    name: say(fields['name']),
    address: say(address['street']).slice(0, 500),
    postal_code: say(address['zip']).slice(0, 12) || null,
    town: say(address['city']).slice(0, 200),
    country: 'US',
    latitude: north ?? null,
    longitude: east ?? null,
    accessibility: many(fields['accessibility']).join(', '),
    source_fields: { ohana: fields },
  }
  return { kind: 'site', at, source, key: `${fields['id']}`, organisation: `${fields['organization_id']}`, record }
}

function service(fields: Fields, home: Fields, { source, needsOf }: Reading): Omit<Extract<Draft, { kind: 'service' }>, 'at' | 'asks'> {
  const record = {
    ...blankService,
    source,
    source_id: `${fields['id']}`,
    name: say(fields['name']) || say(home['name']),
    description: say(fields['description']) || say(home['description']),
    written_in: 'en',
    needs: needsOf(many(fields['category_ids'])),
    languages: [...new Set(many(home['languages']).flatMap((name) => languageNamed(name) ?? []))],
    in_person: true,
    free: none(fields['fees']) ? true : null,
    cost_words: say(fields['fees']).slice(0, 2000),
    conditions: none(fields['eligibility']) ? '' : say(fields['eligibility']),
    audience_words: say(fields['audience']).slice(0, 5000),
    opening_words: (say(fields['hours']) || say(home['hours'])).slice(0, 5000),
    asked_words: say(fields['how_to_apply']).slice(0, 5000),
    phone: numbers(home['phones_attributes'])[0]?.slice(0, 60) || null,
    website: web(fields['urls']) ?? web(home['urls']),
    source_fields: { ohana: fields },
  }
  return { kind: 'service', organisation: `${home['organization_id']}`, sites: [`${fields['location_id']}`], record }
}

import { blankOrganisation, blankService, blankSite } from './blank.ts'
import * as is from './checks.ts'
import { type Cells, cellsOf } from './csv-cells.ts'
import { type CsvMapping, ofOrganisation } from './csv-fields.ts'
import { kinds } from './data-inclusion-codes.ts'
import type { Draft, Found, Place, Reading, TextFile } from './draft.ts'
import type { Position, Problem } from './problem.ts'
import type { OrganisationRecord, ServiceRecord, SiteRecord } from './record.ts'
import { readTable, type TableRow } from './table.ts'

/** Where the columns that stand for nothing here are kept. */
const csvSource = 'csv'

/**
 * Reads a table with a column mapping. A row is an organisation, its place, and its service when a column names one; rows of several
 * services may repeat their organisation. Columns without a meaning here are kept as they are.
 */
export function* readCsv(files: readonly TextFile[], mapping: CsvMapping, reading: Reading): Generator<Found> {
  const seen = new Map<string, number>()
  for (const file of files)
    for (const found of readTable(file)) {
      if ('problem' in found) yield { kind: 'problem', problem: found.problem }
      else yield* readRow(found.row, file.name, mapping, reading, seen)
    }
}

function* readRow(row: TableRow, file: string, mapping: CsvMapping, reading: Reading, seen: Map<string, number>): Generator<Found> {
  const problems: Problem[] = []
  const cells = cellsOf(row, mapping, reading, (problem) => problems.push(problem))
  const organisation = organisationOf(cells, mapping, reading)
  const service = mapping.columns.service === undefined ? undefined : serviceOf(cells, organisation.source_id, mapping, reading)
  const site = siteOf(cells, mapping)
  const known = service === undefined ? `organisation ${organisation.source_id}` : `service ${service.source_id}`
  const before = seen.get(known)
  if (before !== undefined) {
    const field = service === undefined ? 'organisation' : 'service'
    problems.push(cells.fault(mapping.columns[`${field}_id`] === undefined ? field : `${field}_id`, 'duplicate', String(before)))
  }
  if (problems.length > 0) return yield* problems.map((problem): Found => ({ kind: 'problem', problem }))
  seen.set(known, row.line)
  const rest = restOf(row, mapping)
  const fields = Object.keys(rest).length === 0 ? {} : { [csvSource]: rest }
  const at = { file, line: row.line }
  const isNew = !seen.has(`organisation ${organisation.source_id}`) || service === undefined
  if (isNew) {
    seen.set(`organisation ${organisation.source_id}`, row.line)
    yield { kind: 'organisation', at, record: { ...organisation, source_fields: service === undefined ? fields : {} } }
  }
  yield* sitesAndService(
    site,
    organisation,
    service && { ...service, source_fields: fields },
    at,
    row.at(mapping.columns.organisation ?? ''),
  )
}

function* sitesAndService(
  site: SiteRecord,
  { source, source_id }: OrganisationRecord,
  service: ServiceRecord | undefined,
  at: Place,
  asks: Position,
): Generator<Draft> {
  const hasPlace = site.address !== '' || site.postal_code !== null || site.town !== '' || site.latitude !== null
  const key =
    service === undefined ? source_id : `${source_id} ${[site.address, site.postal_code, site.town].join(' ').toLowerCase()}`.slice(0, 300)
  const record = service === undefined ? { ...site, source_fields: { seat: true } } : site
  if (hasPlace) yield { kind: 'site', at, source, key, organisation: source_id, record }
  if (service !== undefined) yield { kind: 'service', at, asks, organisation: source_id, sites: hasPlace ? [key] : [], record: service }
}

const slug = (...parts: string[]) =>
  parts
    .map((part) =>
      part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .join('--')
    .slice(0, 300)

function organisationOf(cells: Cells, { territory, language }: CsvMapping, { source }: Reading): OrganisationRecord {
  const name = cells.required('organisation', 300)
  const id = cells.text('organisation_id', 300)
  return {
    ...blankOrganisation,
    source,
    source_id: id === '' ? slug(name, cells.text('postal_code', 12) || cells.text('town', 200)) : id,
    name,
    written_in: language,
    territory,
    description: cells.text('organisation_description', 10000),
    legal_number: cells.text('legal_number', 40) || null,
    website: cells.web('organisation_website'),
    email: cells.email('organisation_email'),
    phone: cells.phone('organisation_phone'),
  }
}

function siteOf(cells: Cells, { country }: CsvMapping): SiteRecord {
  const latitude = cells.number('latitude', 'not-a-latitude', is.isLatitude)
  const longitude = cells.number('longitude', 'not-a-longitude', is.isLongitude)
  cells.together('latitude', 'longitude')
  return {
    ...blankSite,
    address: cells.text('address', 500),
    address_more: cells.text('address_more', 500),
    postal_code: cells.text('postal_code', 12) || null,
    town: cells.text('town', 200),
    country: cells.country('country') ?? country,
    latitude: longitude === null ? null : latitude,
    longitude: latitude === null ? null : longitude,
    accessibility: cells.text('accessibility', 2000),
  }
}

function serviceOf(cells: Cells, organisation: string, { language }: CsvMapping, { source, needsOf }: Reading): ServiceRecord {
  const name = cells.required('service', 300)
  const id = cells.text('service_id', 300)
  return {
    ...blankService,
    source,
    source_id: id === '' ? slug(organisation, name) : id,
    name,
    written_in: language,
    description: cells.text('description', 10000),
    kind: (cells.choice('kind', kinds) as ServiceRecord['kind']) ?? null,
    needs: needsOf(cells.list('needs')),
    languages: cells.languages('languages'),
    in_person: cells.yes('in_person'),
    remote: cells.yes('remote'),
    free: cells.yes('free'),
    cost_words: cells.text('cost_words', 2000),
    conditions: cells.text('conditions', 10000),
    audience_words: cells.text('audience_words', 5000),
    papers: cells.list('papers'),
    opening_words: cells.text('opening_words', 5000),
    asked_words: cells.text('asked_words', 5000),
    asked_at: cells.web('asked_at'),
    website: cells.web('website'),
    email: cells.email('email'),
    phone: cells.phone('phone'),
    contact_name: cells.text('contact_name', 300) || null,
    seats: cells.number('seats', 'not-whole', isCount),
    weeks: cells.number('weeks', 'not-whole', (value) => isCount(value) && value >= 1 && value <= 520),
    source_changed_on: cells.day('changed_on'),
  }
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value < 1_000_000

function restOf({ values }: TableRow, { columns }: CsvMapping): Record<string, string> {
  const used = Object.entries(columns).flatMap(([field, name]) =>
    columns.service !== undefined || ofOrganisation.has(field) ? [name] : [],
  )
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== '' && !used.includes(name)))
}

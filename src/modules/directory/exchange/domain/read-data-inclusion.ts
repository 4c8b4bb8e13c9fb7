import { areaOf, askers, costs, kinds, type modes, ours, ways } from './data-inclusion-codes.ts'
import { serviceShape, structureShape } from './data-inclusion-shape.ts'
import type { Draft, Found, Reading, SiteDraft, TextFile } from './draft.ts'
import { type At, type Document, readDocuments } from './read-documents.ts'
import type { OrganisationCard, OrganisationRecord, ServiceRecord, SiteRecord } from './record.ts'
import { residueOf } from './residue.ts'
import { dataInclusion, plainService, plainStructure } from './write-data-inclusion.ts'

type Fields = Record<string, unknown>

/** Reads data·inclusion v1: `{"structures": […], "services": […]}`, lists of either, or one a line. */
export function* readDataInclusion(
  files: readonly TextFile[],
  reading: Reading & { themesOf: (needs: readonly string[]) => string[] },
): Generator<Found> {
  const structures = new Map<string, OrganisationCard>()
  // Structures first, whatever the order of the files: a service is written from its structure.
  const services: Found[] = []
  const read = function* (): Generator<Found> {
    yield* readDocuments(files, {
      documents: documentsOf,
      check: ({ value, path }, say) => (isService(value) ? serviceShape : structureShape)(value, path, say, reading.today),
      places: ({ path }) => [path, join(path, 'structure_id')],
      read: (document, at) => (isService(document.value) ? serviceDrafts(document, at) : structureDrafts(document, at)),
    })
  }
  const structureDrafts = ({ value, path }: Document, at: At): Draft[] => {
    const { record, seat } = structureOf(value as Fields)
    structures.set(keyOf(record.source, record.source_id), { ...record, seat })
    const { file, line } = at(path)
    return [
      { kind: 'organisation', at: { file, line }, record },
      ...(seat === null ? [] : [siteDraft(record.source, record.source_id, record.source_id, seat, { file, line })]),
    ]
  }
  const serviceDrafts = ({ value, path }: Document, at: At): Draft[] => {
    const fields = value as Fields
    const { file, line } = at(path)
    const record = serviceOf(fields, reading)
    const organisation = String(fields['structure_id'])
    const own = siteOf(fields, '')
    const key = own === null ? [] : [`service ${record.source_id}`]
    const site = own === null ? [] : [siteDraft(record.source, key[0] ?? '', organisation, own, { file, line })]
    return [...site, { kind: 'service', at: { file, line }, asks: at(join(path, 'structure_id')), organisation, sites: key, record }]
  }
  for (const found of read()) {
    if (found.kind === 'service' || (found.kind === 'site' && found.key.startsWith('service '))) services.push(found)
    else yield found
  }
  yield* withStructures(services, structures, reading.themesOf)
}

/** A service at the address of its structure is given there; what its source said is kept where we would say it otherwise. */
function* withStructures(
  found: Found[],
  structures: Map<string, OrganisationCard>,
  themesOf: (needs: readonly string[]) => string[],
): Generator<Found> {
  const own = new Map<string, SiteDraft>()
  for (const each of found) {
    if (each.kind === 'site') {
      const seat = structures.get(keyOf(each.source, each.organisation))?.seat
      if (seat === null || seat === undefined || !isSamePlace(seat, each.record)) {
        own.set(each.key, each)
        yield each
      }
    } else if (each.kind === 'service') {
      const { record, organisation } = each
      const structure = structures.get(keyOf(record.source, organisation))
      const [key] = each.sites
      const sites = key === undefined ? [] : own.has(key) ? [key] : [organisation]
      const site = key === undefined ? undefined : (own.get(key)?.record ?? structure?.seat ?? undefined)
      const { document, ...kept } = record.source_fields as { document: Fields }
      const card = {
        ...record,
        organisation: structure ?? unknownStructure(record.source, organisation),
        sites: site === undefined ? [] : [site],
      }
      const source_fields = { ...kept, ...residue(document, plainService(card, themesOf)) }
      yield { ...each, sites, record: { ...record, source_fields } }
    }
  }
}

const residue = (document: Fields, rewritten: Fields): Fields => {
  const rest = residueOf(document, rewritten)
  return Object.keys(rest).length === 0 ? {} : { [dataInclusion]: rest }
}

const keyOf = (source: string, id: string) => `${source}\n${id}`
const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)
const isService = (value: unknown) => typeof value === 'object' && value !== null && ('structure_id' in value || 'thematiques' in value)

function documentsOf(value: unknown): Document[] {
  if (Array.isArray(value)) return value.map((each, index) => ({ path: `[${index}]`, value: each }))
  const { structures, services } = (value ?? {}) as { structures?: unknown; services?: unknown }
  if (structures === undefined && services === undefined) return [{ path: '', value }]
  return Object.entries({ structures, services }).flatMap(([name, list]) =>
    Array.isArray(list) ? list.map((each, index) => ({ path: `${name}[${index}]`, value: each })) : [],
  )
}

const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other)
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const listOrNull = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null)
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function structureOf(fields: Fields): { record: OrganisationRecord; seat: SiteRecord | null } {
  const seat = siteOf(fields, textOr(fields['accessibilite_lieu'], ''))
  const record: OrganisationRecord = {
    source: String(fields['source']),
    source_id: String(fields['id']),
    name: String(fields['nom']),
    description: textOr(fields['description'], ''),
    written_in: 'fr',
    translations: {},
    territory: 'FR',
    legal_number: textOrNull(fields['siret']),
    networks: listOrNull(fields['reseaux_porteurs']) ?? [],
    migrant_association: false,
    association_roles: [],
    website: textOrNull(fields['site_web']),
    email: textOrNull(fields['courriel']),
    phone: textOrNull(fields['telephone']),
    verified_on: null,
    source_fields: { date_maj: fields['date_maj'] },
  }
  const home = seat === null ? null : { ...seat, source_fields: { seat: true } }
  const source_fields = { ...record.source_fields, ...residue(fields, plainStructure({ ...record, seat: home })) }
  return { record: { ...record, source_fields }, seat: home }
}

function siteOf(fields: Fields, accessibility: string): SiteRecord | null {
  const names = ['adresse', 'complement_adresse', 'code_postal', 'commune', 'code_insee', 'latitude', 'longitude']
  if (accessibility === '' && names.every((name) => (fields[name] ?? '') === '')) return null
  const code = textOrNull(fields['code_insee'])
  return {
    name: '',
    address: textOr(fields['adresse'], ''),
    address_more: textOr(fields['complement_adresse'], ''),
    postal_code: textOrNull(fields['code_postal']),
    town: textOr(fields['commune'], ''),
    place_id: code === null ? null : `fr-${code}`,
    country: 'FR',
    latitude: numberOrNull(fields['latitude']),
    longitude: numberOrNull(fields['longitude']),
    accessibility,
    source_fields: {},
  }
}

const isSamePlace = (seat: SiteRecord, other: SiteRecord) =>
  (['address', 'address_more', 'postal_code', 'town', 'place_id', 'latitude', 'longitude'] as const).every(
    (name) => seat[name] === other[name],
  )

function siteDraft(source: string, key: string, organisation: string, record: SiteRecord, at: { file: string; line: number }): SiteDraft {
  return { kind: 'site', at, source, key, organisation, record }
}

function serviceOf(fields: Fields, { needsOf }: Reading): ServiceRecord {
  const given = listOrNull(fields['modes_accueil'])
  const has = (mode: keyof typeof modes) => (given === null ? null : given.includes(mode))
  return {
    source: String(fields['source']),
    source_id: String(fields['id']),
    name: String(fields['nom']),
    description: String(fields['description']),
    written_in: 'fr',
    translations: {},
    kind: ours(kinds, textOr(fields['type'], '')) ?? null,
    needs: needsOf(listOrNull(fields['thematiques']) ?? []),
    stages: [],
    languages: [],
    in_person: has('en-presentiel'),
    remote: has('a-distance'),
    free: ours(costs, textOr(fields['frais'], '')) ?? null,
    cost_words: textOr(fields['frais_precisions'], ''),
    cost_cents: null,
    currency: null,
    conditions: textOr(fields['conditions_acces'], ''),
    audience: listOrNull(fields['publics']),
    audience_words: textOr(fields['publics_precisions'], ''),
    papers: [],
    opening: [],
    opening_words: textOr(fields['horaires_accueil'], ''),
    asked_by: listOrNull(fields['mobilisable_par'])?.flatMap((code) => ours(askers, code) ?? []) ?? null,
    asked_how: listOrNull(fields['modes_mobilisation'])?.flatMap((code) => ours(ways, code) ?? []) ?? null,
    asked_words: textOr(fields['mobilisation_precisions'], ''),
    asked_at: textOrNull(fields['lien_mobilisation']),
    areas: listOrNull(fields['zone_eligibilite'])?.flatMap((zone) => areaOf(zone) ?? []) ?? null,
    weeks: numberOrNull(fields['nombre_semaines']),
    hours_a_week: numberOrNull(fields['volume_horaire_hebdomadaire']),
    seats: null,
    seats_free: null,
    seats_said_on: null,
    email: textOrNull(fields['courriel']),
    phone: textOrNull(fields['telephone']),
    contact_name: textOrNull(fields['contact_nom_prenom']),
    website: textOrNull(fields['lien_source']),
    state: 'open',
    source_changed_on: textOr(fields['date_maj'], ''),
    verified_on: null,
    source_fields: { document: fields },
  }
}

function unknownStructure(source: string, source_id: string): OrganisationCard {
  return { ...structureOf({ source, id: source_id, nom: '' }).record, seat: null }
}

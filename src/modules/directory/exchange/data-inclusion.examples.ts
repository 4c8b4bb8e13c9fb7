import fc from 'fast-check'
import { askers, costs, everyone, kinds, modes, publics, ways } from './domain/data-inclusion-codes.ts'
import { themes } from './domain/themes.ts'
import { sharedFile } from './official-schemas.examples.ts'

const letters = fc.constantFrom(...'aéèçœ ’-"\'\\/<>&;,=+@#ñßдعي漢€\n')
const words = (least: number, most: number) =>
  fc
    .string({ minLength: least, maxLength: most, unit: letters })
    .map((text) => (text.trim().length < least ? text.trim().padEnd(least, 'x') : text))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const some = <Value>(values: readonly Value[], least = 0) => fc.subarray([...values], { minLength: least })
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const web = fc.constantFrom('https://exemple.fr', 'http://ici.example/a?b=c&d=%20#e', 'https://xn--exmple-cva.fr/é')
const zone = fc.constantFrom('75056', '2A004', '2B', '75', '974', '200093201', 'france', '99100', '99131', '97411')

const anywhere = (id: fc.Arbitrary<string>) => ({
  source: fc.constant('essai'),
  id,
  nom: words(3, 150),
  date_maj: day,
  adresse: maybe(words(0, 60)),
  complement_adresse: maybe(words(0, 60)),
  code_postal: maybe(fc.constantFrom('75011', '01000', '97400')),
  commune: maybe(words(0, 60)),
  code_insee: maybe(fc.constantFrom('75111', '2A004', '97411')),
  courriel: maybe(fc.constantFrom('ici@exemple.fr', 'a.b+c@sous.domaine.example')),
  telephone: maybe(fc.constantFrom('+33123456789', '01 23 45 67 89', '3949')),
  lien_source: maybe(web),
  horaires_accueil: maybe(fc.oneof(words(0, 80), fc.constant('Mo-Fr 08:30-12:30; PH off'))),
})

const points = fc.oneof(
  fc.constant({ latitude: null, longitude: null }),
  fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
  }),
)

export type Document = Record<string, unknown> & { id: string }
const withPoint = (fields: fc.Arbitrary<Document>) => fc.tuple(fields, points).map(([each, point]): Document => ({ ...each, ...point }))

const structure = (id: string) =>
  withPoint(
    fc.record(
      {
        ...anywhere(fc.constant(id)),
        description: maybe(words(5, 200)),
        siret: maybe(fc.constantFrom('13003013300016', '11111583400027')),
        site_web: maybe(web),
        accessibilite_lieu: maybe(fc.constant('https://acceslibre.beta.gouv.fr/app/1/')),
        reseaux_porteurs: maybe(some(['mission-locale', 'adie', 'france-travail'])),
      },
      { requiredKeys: ['source', 'id', 'nom', 'date_maj'] },
    ),
  )

const service = (id: string, structureId: string) =>
  withPoint(
    fc.record(
      {
        ...anywhere(fc.constant(id)),
        structure_id: fc.constant(structureId),
        description: words(5, 400),
        type: maybe(fc.constantFrom(...Object.keys(kinds))),
        thematiques: maybe(some(themes)),
        frais: maybe(fc.constantFrom(...Object.keys(costs))),
        frais_precisions: maybe(words(0, 60)),
        publics: maybe(fc.oneof(fc.constant([everyone]), some(publics.slice(1), 1))),
        publics_precisions: maybe(words(0, 60)),
        conditions_acces: maybe(words(0, 200)),
        contact_nom_prenom: maybe(words(0, 60)),
        modes_accueil: maybe(some(Object.keys(modes))),
        mobilisable_par: maybe(some(Object.keys(askers), 1)),
        modes_mobilisation: maybe(some(Object.keys(ways), 1)),
        lien_mobilisation: maybe(web),
        mobilisation_precisions: maybe(words(0, 60)),
        zone_eligibilite: maybe(fc.uniqueArray(zone, { minLength: 1, maxLength: 4 })),
        nombre_semaines: maybe(fc.integer({ min: 1, max: 520 })),
        volume_horaire_hebdomadaire: maybe(fc.constantFrom(0, 1.5, 35, 168)),
      },
      { requiredKeys: ['source', 'id', 'structure_id', 'nom', 'description', 'date_maj'] },
    ),
  )

export type DataInclusion = { structures: Document[]; services: Document[] }

/** A whole file of data·inclusion: `count` structures, each with two services, one of them at the very address of its structure. */
export function aFileOf(count: number): fc.Arbitrary<DataInclusion> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return fc.record({
    structures: fc.tuple(...numbers.map((each) => structure(`essai--s${each}`))),
    services: fc.tuple(
      ...numbers.flatMap((each) => [service(`essai--${each}a`, `essai--s${each}`), service(`essai--${each}b`, `essai--s${each}`)]),
    ),
  })
}

type Row = { pk: number; fields: Record<string, unknown> }
const rowsOf = (name: string) => JSON.parse(sharedFile(`fr_di_fixture/insertion__${name}.json`)) as Row[]

/** The real services and structures of the shared folder, as documents of data·inclusion v1. */
export function realDocuments(): DataInclusion {
  const codes = new Map(rowsOf('genericreferenceitem').map(({ pk, fields }) => [pk, String(fields['value'])]))
  const code = (pk: unknown) => (typeof pk === 'number' ? (codes.get(pk) ?? null) : null)
  const list = (pks: unknown) => {
    const found = (Array.isArray(pks) ? pks : []).flatMap((pk) => code(pk) ?? [])
    return found.length === 0 ? null : found
  }
  const text = (value: unknown) => (value === '' ? null : value)
  const point = (said: unknown) => {
    const [, longitude, latitude] = /POINT \((\S+) (\S+)\)/.exec(String(said))?.map(Number) ?? []
    return { latitude: latitude ?? null, longitude: longitude ?? null }
  }
  const common = (fields: Record<string, unknown>) => ({
    source: String(fields['uid']).split('--')[0],
    id: String(fields['uid']),
    nom: String(fields['name']).trim(),
    date_maj: fields['updated_on'],
    adresse: text(fields['address_line_1']),
    complement_adresse: text(fields['address_line_2']),
    code_postal: text(fields['post_code']),
    commune: text(fields['city']),
    lien_source: text(fields['source_link']),
    ...point(fields['coordinates']),
  })
  const structures = rowsOf('structure')
  return {
    structures: structures.map(({ fields }) => ({
      ...common(fields),
      description: text(fields['description']),
      siret: text(fields['siret']),
      courriel: text(fields['email']),
      telephone: text(fields['phone']),
      site_web: text(fields['website']),
      horaires_accueil: text(fields['opening_hours']),
    })),
    services: rowsOf('service').map(({ fields }) => ({
      ...common(fields),
      structure_id: String(structures.find(({ pk }) => pk === fields['structure'])?.fields['uid']),
      description: fields['description'],
      type: code(fields['kind']),
      thematiques: list(fields['thematics']),
      publics: list(fields['publics']),
      publics_precisions: text(fields['publics_details']),
      conditions_acces: text(fields['access_conditions_di']),
      frais: code(fields['fee']),
      frais_precisions: text(fields['fee_details']),
      modes_accueil: list(fields['receptions']),
      mobilisable_par: list(fields['mobilization_publics']),
      modes_mobilisation: list(fields['mobilizations']),
      zone_eligibilite: JSON.parse(String(fields['eligibility_zones'] ?? 'null')),
      courriel: text(fields['contact_email']),
      telephone: text(fields['contact_phone']),
    })),
  }
}

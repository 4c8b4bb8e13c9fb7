import { sharedFile } from './official-schemas.examples.ts'

type Row = { pk: number; fields: Record<string, unknown> }

/** Real structures and services of data·inclusion, put back into the documents that their fixture was loaded from. */
export function dataInclusionFixture(): { structures: Record<string, unknown>[]; services: Record<string, unknown>[] } {
  const read = (name: string) => JSON.parse(sharedFile(`fr_di_fixture/insertion__${name}.json`)) as Row[]
  const words = new Map(read('genericreferenceitem').map(({ pk, fields }) => [pk, fields['value']]))
  const word = (key: unknown) => words.get(Number(key)) ?? null
  const list = (keys: unknown) => (Array.isArray(keys) && keys.length > 0 ? keys.map(word) : null)
  const text = (value: unknown) => (value === '' || value === undefined ? null : value)
  const place = ({ fields }: Row) => {
    const [, longitude, latitude] = /POINT \((\S+) (\S+)\)/.exec(String(fields['coordinates'])) ?? []
    return {
      adresse: text(fields['address_line_1']),
      complement_adresse: text(fields['address_line_2']),
      code_postal: text(fields['post_code']),
      commune: text(fields['city']),
      longitude: longitude === undefined ? null : Number(longitude),
      latitude: latitude === undefined ? null : Number(latitude),
      date_maj: fields['updated_on'],
      lien_source: text(fields['source_link']),
      horaires_accueil: text(fields['opening_hours']),
    }
  }
  const structures = read('structure')
  const named = new Map(structures.map(({ pk, fields }) => [pk, fields['uid']]))
  return {
    structures: structures.map((row) => ({
      source: word(row.fields['source']),
      id: row.fields['uid'],
      nom: row.fields['name'],
      description: text(row.fields['description']),
      siret: text(row.fields['siret']),
      site_web: text(row.fields['website']),
      telephone: text(row.fields['phone']),
      courriel: text(row.fields['email']),
      reseaux_porteurs: list(row.fields['reseaux_porteurs']),
      ...place(row),
    })),
    services: read('service').map((row) => ({
      source: word(row.fields['source']),
      id: row.fields['uid'],
      structure_id: named.get(Number(row.fields['structure'])),
      nom: String(row.fields['name']).slice(0, 150),
      description: row.fields['description'],
      type: word(row.fields['kind']),
      thematiques: list(row.fields['thematics']),
      frais: word(row.fields['fee']),
      frais_precisions: text(row.fields['fee_details']),
      publics: list(row.fields['publics']),
      publics_precisions: text(row.fields['publics_details']),
      conditions_acces: text(row.fields['access_conditions_di']),
      contact_nom_prenom: text(row.fields['contact_full_name']),
      courriel: text(row.fields['contact_email']),
      telephone: text(row.fields['contact_phone']),
      modes_accueil: list(row.fields['receptions']),
      zone_eligibilite: JSON.parse(String(row.fields['eligibility_zones'])),
      mobilisable_par: list(row.fields['mobilization_publics']),
      modes_mobilisation: list(row.fields['mobilizations']),
      mobilisation_precisions: text(row.fields['mobilizations_details']),
      ...place(row),
    })),
  }
}

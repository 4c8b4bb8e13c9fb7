/** The closed lists of data·inclusion v1 (schema 1.0.8), and our own words for them. Each table is one to one, so that nothing is lost. */

export const kinds = {
  accompagnement: 'accompaniment',
  'aide-financiere': 'money',
  'aide-materielle': 'equipment',
  atelier: 'workshop',
  formation: 'training',
  information: 'information',
} as const

export const costs = { gratuit: true, payant: false } as const

/** Where a service is given: the columns `in_person` and `remote`. */
export const modes = { 'en-presentiel': 'in_person', 'a-distance': 'remote' } as const

export const askers = { usagers: 'person', professionnels: 'professional' } as const

export const ways = {
  'envoyer-un-courriel': 'email',
  telephoner: 'phone',
  'se-presenter': 'visit',
  'utiliser-lien-mobilisation': 'link',
} as const

/** Everybody: stands alone, never beside another public. */
export const everyone = 'tous-publics'

/** The publics keep their codes in our column `audience`. */
export const publics = [
  everyone,
  'actifs',
  'beneficiaires-des-minimas-sociaux',
  'demandeurs-emploi',
  'etudiants',
  'familles',
  'femmes',
  'jeunes',
  'personnes-en-situation-de-handicap',
  'personnes-en-situation-durgence',
  'personnes-en-situation-juridique-specifique',
  'personnes-exilees',
  'residents-qpv-frr',
  'seniors',
] as const

export type Code<Table extends Record<string, unknown>> = keyof Table & string

/** Our word for a code of theirs; `undefined` for a code that the list does not hold. */
export function ours<Table extends Record<string, unknown>>(table: Table, code: string): Table[keyof Table] | undefined {
  return Object.hasOwn(table, code) ? (table[code as keyof Table] as Table[keyof Table]) : undefined
}

/** Their codes for some of our words, in the order of the list. */
export function theirs<Table extends Record<string, string | boolean>>(table: Table, words: readonly Table[keyof Table][]): Code<Table>[] {
  return Object.keys(table).filter((code) => words.includes(table[code as keyof Table] as Table[keyof Table]))
}

/** A code of `zone_eligibilite` as a place of the gazetteer; `undefined` when it has the shape of none. */
export function areaOf(zone: string): string | undefined {
  if (zone === 'france' || zone === '99100') return 'fr'
  if (/^\d{9}$/.test(zone)) return `fr-e${zone}`
  if (/^(?:\d[\dAB]\d{3})$/.test(zone)) return zone.startsWith('99') ? undefined : `fr-${zone}`
  return /^(?:\d[\dAB]|97\d)$/.test(zone) ? `fr-d${zone}` : undefined
}

/** A place of the gazetteer as a code of `zone_eligibilite`; `undefined` for a place that France does not count so. */
export function zoneOf(area: string): string | undefined {
  if (area === 'fr') return 'france'
  return /^fr-(?:e(\d{9})|d(\d[\dAB]|97\d)|(\d[\dAB]\d{3}))$/
    .exec(area)
    ?.slice(1)
    .find((code) => code !== undefined)
}

import { areaOf, askers, costs, everyone, kinds, modes, publics, ways } from './data-inclusion-codes.ts'
import * as rule from './shape.ts'
import { themes } from './themes.ts'

const { text, listOf, oneOf, matching } = rule
const codes = (table: Record<string, unknown>) => listOf(oneOf(Object.keys(table)), { once: true })

const anywhere = {
  source: text(80, 1),
  id: text(300, 1),
  commune: text(200),
  code_postal: matching((code) => /^\d{5}$/.test(code)),
  code_insee: matching((code) => /^\d[\dAB]\d{3}$/.test(code)),
  adresse: text(500),
  complement_adresse: text(500),
  longitude: rule.longitude,
  latitude: rule.latitude,
  telephone: rule.phone,
  courriel: rule.email,
  lien_source: rule.webAddress,
  horaires_accueil: text(5000),
  date_maj: rule.pastDay,
}

/** A structure of data·inclusion v1, as we take it and give it: closer than its schema. */
export const structureShape = rule.shape(() => ({
  fields: {
    ...anywhere,
    nom: text(150, 3),
    description: text(10000, 5),
    site_web: rule.webAddress,
    siret: matching((code) => /^\d{14}$/.test(code)),
    accessibilite_lieu: rule.webAddress,
    reseaux_porteurs: listOf(
      matching((code) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)),
      { once: true },
    ),
  },
  required: ['source', 'id', 'nom', 'date_maj'],
  whole: rule.bothCoordinates,
}))

/** A service of data·inclusion v1, as we take it and give it. */
export const serviceShape = rule.shape(() => ({
  fields: {
    ...anywhere,
    structure_id: text(300, 1),
    nom: text(150, 3),
    description: text(10000, 5),
    type: oneOf(Object.keys(kinds)),
    thematiques: listOf(oneOf(themes), { once: true }),
    frais: oneOf(Object.keys(costs)),
    frais_precisions: text(2000),
    publics: listOf(oneOf(publics), { least: 1, once: true }),
    publics_precisions: text(5000),
    conditions_acces: text(10000),
    contact_nom_prenom: text(300),
    modes_accueil: codes(modes),
    zone_eligibilite: listOf(
      matching((code) => areaOf(code) !== undefined || /^99[0-5]\d{2}$/.test(code)),
      { least: 1, once: true },
    ),
    lien_mobilisation: rule.webAddress,
    modes_mobilisation: codes(ways),
    mobilisable_par: codes(askers),
    mobilisation_precisions: text(5000),
    volume_horaire_hebdomadaire: rule.number({ least: 0, most: 168 }),
    nombre_semaines: rule.number({ least: 1, most: 520, whole: true }),
  },
  required: ['source', 'structure_id', 'id', 'nom', 'description', 'date_maj'],
  whole(fields, path, say) {
    rule.bothCoordinates(fields, path, say)
    const { publics: given } = fields
    if (Array.isArray(given) && given.length > 1 && given.includes(everyone)) {
      say(path === '' ? 'publics' : `${path}.publics`, 'everyone-beside', given)
    }
  },
}))

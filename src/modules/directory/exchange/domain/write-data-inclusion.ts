import { isEmail, isWebAddress } from './checks.ts'
import { askers, costs, kinds, modes, publics, theirs, ways, zoneOf } from './data-inclusion-codes.ts'
import type { OrganisationCard, ServiceCard, SiteRecord } from './record.ts'
import { giveBack, type Kept } from './residue.ts'

/** The name under which a source's own words are kept: see residue.ts. */
export const dataInclusion = 'data-inclusion'

type Named = { source: string; source_id: string }
type Dated = { changed_at?: string; verified_on: string | null }

/** How a card is named there: by its source, or as ours when it was written here. */
const sourceOf = ({ source }: Named) => (source === 'here' ? 'maillon' : source)
const idOf = ({ source, source_id }: Named) => (source === 'here' ? `maillon--${source_id}` : source_id)

const orNull = (text: string | null) => (text === '' ? null : text)
const onlyIf = (test: (text: string) => boolean, text: string | null) => (text !== null && test(text) ? text : null)

/** A name of at most 150 characters, cut between two words. */
function shortName(name: string): string {
  if (name.length <= 150) return name
  const cut = name.slice(0, 149)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`
}

function addressOf(site: SiteRecord | null) {
  const french = site?.country === 'FR'
  return {
    adresse: orNull(site?.address ?? null),
    complement_adresse: orNull(site?.address_more ?? null),
    code_postal: french ? onlyIf((code) => /^\d{5}$/.test(code), site.postal_code) : null,
    commune: orNull(site?.town ?? null),
    code_insee: onlyIf((code) => code.length === 5, site?.place_id?.startsWith('fr-') === true ? site.place_id.slice(3) : null),
    latitude: site?.latitude ?? null,
    longitude: site?.longitude ?? null,
  }
}

/** The day it last changed: the source's own when it said one, or a later one on which somebody here found it right. */
function changedOn(said: string | null | undefined, { changed_at, verified_on }: Dated): string {
  return [said ?? changed_at?.slice(0, 10) ?? '', verified_on ?? ''].sort().at(-1) ?? ''
}

/** What a structure's source said of that day: no column holds it. */
function saidDay({ source_fields }: OrganisationCard): string | undefined {
  const kept = source_fields[dataInclusion] as Kept | undefined
  const said = kept?.['date_maj']?.said
  return typeof said === 'string' ? said : undefined
}

/** One structure of data·inclusion v1, before what its source said is given back. */
export function plainStructure(card: OrganisationCard & { changed_at?: string }) {
  return {
    source: sourceOf(card),
    id: idOf(card),
    nom: shortName(card.name),
    description: card.description.length < 5 ? null : card.description,
    date_maj: changedOn(saidDay(card), card),
    siret: onlyIf((number) => /^\d{14}$/.test(number), card.legal_number),
    site_web: onlyIf(isWebAddress, card.website),
    courriel: onlyIf(isEmail, card.email),
    telephone: card.phone,
    lien_source: null,
    horaires_accueil: null,
    accessibilite_lieu: onlyIf(isWebAddress, card.seat?.accessibility ?? null),
    reseaux_porteurs: card.networks.length === 0 ? null : card.networks,
    ...addressOf(card.seat),
  }
}

/** One service of data·inclusion v1, before what its source said is given back. `themesOf`: their themes for our needs. */
export function plainService(card: ServiceCard & { changed_at?: string }, themesOf: (needs: readonly string[]) => string[]) {
  const { audience, areas, asked_by, asked_how } = card
  const zones = (areas ?? []).flatMap((area) => zoneOf(area) ?? [])
  const people = (audience ?? []).filter((each) => (publics as readonly string[]).includes(each))
  const places = [...(card.in_person === true ? ['en-presentiel'] : []), ...(card.remote === true ? ['a-distance'] : [])]
  return {
    source: sourceOf(card),
    structure_id: idOf(card.organisation),
    id: idOf(card),
    nom: shortName(card.name),
    description: card.description.length < 5 ? `${card.name} (${card.organisation.name})` : card.description,
    date_maj: changedOn(card.source_changed_on, card),
    type: Object.keys(kinds).find((code) => kinds[code as keyof typeof kinds] === card.kind) ?? null,
    thematiques: orNone(themesOf(card.needs)),
    frais: Object.keys(costs).find((code) => costs[code as keyof typeof costs] === card.free) ?? null,
    frais_precisions: orNull(card.cost_words),
    modes_accueil: orNone(places.filter((code) => code in modes)),
    publics: orNone(people.includes('tous-publics') ? ['tous-publics'] : people),
    publics_precisions: orNull(card.audience_words),
    conditions_acces: orNull(card.conditions),
    courriel: onlyIf(isEmail, card.email),
    telephone: card.phone,
    contact_nom_prenom: card.contact_name,
    lien_source: onlyIf(isWebAddress, card.website),
    horaires_accueil: orNull(card.opening_words),
    mobilisable_par: orNone(theirs(askers, (asked_by ?? []) as ('person' | 'professional')[])),
    modes_mobilisation: orNone(theirs(ways, (asked_how ?? []) as ('email' | 'phone' | 'visit' | 'link')[])),
    lien_mobilisation: onlyIf(isWebAddress, card.asked_at),
    mobilisation_precisions: orNull(card.asked_words),
    zone_eligibilite: orNone(zones),
    nombre_semaines: card.weeks,
    volume_horaire_hebdomadaire: card.hours_a_week,
    ...addressOf(card.sites[0] ?? null),
  }
}

function orNone(list: string[]): string[] | null {
  return list.length === 0 ? null : list
}

/** One structure as its source would say it. */
export function writeStructure(card: OrganisationCard & { changed_at?: string }) {
  return giveBack(plainStructure(card), card.source_fields, dataInclusion)
}

/** One service as its source would say it. */
export function writeDataInclusionService(card: ServiceCard & { changed_at?: string }, themesOf: (needs: readonly string[]) => string[]) {
  return giveBack(plainService(card, themesOf), card.source_fields, dataInclusion)
}

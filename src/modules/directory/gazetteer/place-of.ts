import type { Country, Place } from './place.ts'
import { placeIndex } from './place-index.ts'
import type { PlaceLine } from './places-file.ts'

/** The place of a line, with what holds it and the label that tells it from its homonyms. */
export function placeOf(line: PlaceLine): Place {
  const { id, name, level, postalCodes, latitude, longitude, guessed, population } = line
  return {
    id,
    name,
    country: countryOf(id),
    level,
    within: holders(line),
    postalCodes,
    latitude,
    longitude,
    guessed,
    population,
    label: label(line),
  }
}

/** What its country calls it in short: « 93 », « TO », « 04 » of Quebec. */
export const areaCode = (id: string) => id.replace(/^..-(?:[dpr](?=[\dA-Z])|qc-)?/, '')

const countryOf = (id: string): Country => (id.startsWith('fr') ? 'FR' : id.startsWith('ca') ? 'CA' : 'IT')

function holders(line: PlaceLine): string[] {
  const chain: string[] = []
  for (let id = line.within; id !== ''; id = placeIndex().byId.get(id)?.within ?? '') chain.push(id)
  return chain
}

function label({ id, name, level, within }: PlaceLine): string {
  if (level === 'country') return name
  if (level === 'department') return `${name} (${areaCode(id)})`
  const { byId } = placeIndex()
  const holder = byId.get(within)
  if (holder === undefined) return name
  // « Torino, Piemonte »: the province of Torino would say the name twice. « Paris 11e » says its city already.
  if (name.startsWith(`${holder.name} `)) return name
  return `${name}, ${holder.name === name ? (byId.get(holder.within)?.name ?? holder.name) : holder.name}`
}

import { closeKeys } from './close-keys.ts'
import { type Country, distance, type Place, type PlaceLevel } from './place.ts'
import { keysFrom, placeIndex } from './place-index.ts'
import { areaCode, placeOf } from './place-of.ts'
import type { PlaceLine } from './places-file.ts'
import { plainName } from './plain-name.ts'
import { typedPlace } from './typed-place.ts'

export { distance, type Place }

const sizes: readonly PlaceLevel[] = ['town', 'district', 'department', 'region', 'country']
const bySize = (a: PlaceLine, b: PlaceLine) =>
  Number(sizes.indexOf(a.level) > 1) - Number(sizes.indexOf(b.level) > 1) || b.population - a.population || a.id.localeCompare(b.id)

/**
 * The places called so, then those whose name begins so; when there is none, those written nearly so. Towns first, the most populous
 * first. Accents, case, hyphens and « St » do not count; a postal code, a department or a region after the name chooses among homonyms.
 */
export function findPlaces(text: string, { country, limit = 10 }: { country?: Country; limit?: number } = {}): Place[] {
  const { keys, byKey } = placeIndex()
  const exact = placesCalled(text, country)
  const typed = typedPlace(text)
  const wanted = sieve(typed.told, country)
  const named = (found: readonly string[]) => found.flatMap((key) => byKey.get(key) ?? []).filter(wanted)
  const lines = new Set(exact)
  if (lines.size < limit && typed.name.length > 1) for (const line of named(keysFrom(keys, typed.name, 2000)).sort(bySize)) lines.add(line)
  if (lines.size === 0) for (const line of named(closeKeys(keys, typed.name)).sort(bySize)) lines.add(line)
  return [...lines].slice(0, limit).map(placeOf)
}

/** What a typed place turned out to be: one, several that must be told apart, or none (with those written nearly so). */
export type WhichPlace = { is: 'one'; place: Place } | { is: 'several'; places: readonly Place[] } | { is: 'none'; close: readonly Place[] }

/** Decides whether the text names one place. Homonyms are never chosen by size: the person says which. */
export function whichPlace(text: string, country?: Country): WhichPlace {
  const places = placesNamed(text, country)
  const [first] = places
  if (first === undefined) return { is: 'none', close: findPlaces(text, { ...(country && { country }), limit: 12 }) }
  return places.length === 1 ? { is: 'one', place: first } : { is: 'several', places }
}

/** Every place called so, the most populous first: one, homonyms, or none. What only begins so is left out. */
export const placesNamed = (text: string, country?: Country): Place[] => placesCalled(text, country).map(placeOf)

/** The one town called exactly so; `undefined` when there is none, or several. Does not look for names written nearly so. */
export function townCalled(text: string, country?: Country): Place | undefined {
  const [line, ...others] = placesCalled(text, country).filter(({ level }) => level === 'town')
  return line === undefined || others.length > 0 ? undefined : placeOf(line)
}

function placesCalled(text: string, country: Country | undefined): PlaceLine[] {
  const { byKey } = placeIndex()
  const typed = typedPlace(text)
  const whole = (byKey.get(plainName(text)) ?? []).filter(sieve([], country))
  const lines = whole.length > 0 && !/[,(]/.test(text) ? whole : (byKey.get(typed.name) ?? []).filter(sieve(typed.told, country))
  const labelled = lines.filter((line) => plainName(placeOf(line).label) === plainName(text))
  return (labelled.length === 1 ? labelled : lines.filter((line) => !lines.some((other) => saysMore(other, line)))).sort(bySize)
}

/** « Paris » the department is « Paris » the town; and who gives the postal code of a district means the district. */
function saysMore(other: PlaceLine, line: PlaceLine): boolean {
  return (
    other !== line && placeOf(other).within.includes(line.id) && (other.population > 0.95 * line.population || other.level === 'district')
  )
}

const countryOf = { FR: 'fr', CA: 'ca', IT: 'it' } as const

/** Keeps the places of one country that are in, or have as a postal code, everything that was told. */
function sieve(told: readonly string[], country: Country | undefined): (line: PlaceLine) => boolean {
  const { byId } = placeIndex()
  const isIn = (line: PlaceLine, part: string) =>
    line.postalCodes.some((code) => code.startsWith(part)) ||
    [line.id, ...placeOf(line).within].some((id) => areaCode(id).toLowerCase() === part || namesOf(byId.get(id)).includes(part))
  return (line) => (country === undefined || line.id.startsWith(countryOf[country])) && told.every((part) => isIn(line, part))
}

const namesOf = (line: PlaceLine | undefined) => (line === undefined ? [] : [line.name, ...line.also].map(plainName))

/** The place a card keeps, or undefined when the gazetteer has none of that identifier. */
export function placeById(id: string): Place | undefined {
  const line = placeIndex().byId.get(id)
  return line && placeOf(line)
}

/** The town or district nearest to a point; its distance is `distance(point, place)`. A town set by guess only when it is alone. */
export function nearestPlace(latitude: number, longitude: number): Place {
  const point = { latitude, longitude }
  const nearest = (lines: readonly PlaceLine[]) =>
    lines.reduce((best, line) => (distance(point, line) < distance(point, best) ? line : best))
  const near = placeIndex().lines.filter((line) => !line.guessed && (line.level === 'town' || line.level === 'district'))
  // The globe is asked about the few that a flat map cannot tell apart.
  const narrow = Math.cos((latitude * Math.PI) / 180) ** 2
  const flat = (line: PlaceLine) => (line.latitude - latitude) ** 2 + (line.longitude - longitude) ** 2 * narrow
  const least = near.reduce((best, line) => Math.min(best, flat(line)), Number.POSITIVE_INFINITY)
  const town = nearest(near.filter((line) => flat(line) <= least * 1.5))
  const districts = placeIndex().lines.filter(({ level, within }) => level === 'district' && within === town.id)
  return placeOf(districts.length > 0 ? nearest(districts) : town)
}

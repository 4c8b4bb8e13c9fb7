export type Country = 'FR' | 'CA' | 'IT'

/** How large: a quarter of a city, a town, a department (or province, or region of Quebec), a region, a country. */
export type PlaceLevel = 'district' | 'town' | 'department' | 'region' | 'country'

/** One place that the directory knows by name. `id` is the one that cards keep: `fr-75111` (INSEE), `ca-6077243` (GeoNames), `it-pTO`. */
export type Place = {
  id: string
  name: string
  country: Country
  level: PlaceLevel
  /** What holds it, the nearest first: the department, the region, the country. */
  within: readonly string[]
  /** France alone: no open list of the others exists. */
  postalCodes: readonly string[]
  latitude: number
  longitude: number
  /** Set in the middle of its neighbours because no source gives its own centre: some kilometres off. */
  guessed: boolean
  population: number
  /** The name, and what tells it from its homonyms: « Saint-Denis, La Réunion ». Typed back, it finds this place. */
  label: string
}

/** A point on the globe, in degrees. */
export type Point = { latitude: number; longitude: number }

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres between two points as the crow flies (haversine, on a globe of 6,371 km). */
export function distance(from: Point, to: Point): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
  const arc =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude)
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(arc)))
}

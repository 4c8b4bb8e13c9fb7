import type { Window } from './outlines.ts'
import { placeIndex } from './place-index.ts'
import type { PlaceLine } from './places-file.ts'

export type Landmark = Pick<PlaceLine, 'id' | 'name' | 'latitude' | 'longitude'>

/** The most populous towns and quarters of a window, largest first: what people know of a country. */
export function townsWithin({ west, south, east, north }: Window, most: number): Landmark[] {
  return placeIndex()
    .lines.filter(
      ({ level, guessed, latitude, longitude }) =>
        (level === 'town' || level === 'district') &&
        !guessed &&
        latitude > south &&
        latitude < north &&
        longitude > west &&
        longitude < east,
    )
    .sort((a, b) => b.population - a.population)
    .slice(0, most)
}

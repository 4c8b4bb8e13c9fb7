import { readFileSync } from 'node:fs'

/** Where a map is drawn, in degrees. */
export type Window = { west: number; south: number; east: number; north: number }

/** A coast or a border, point after point: longitude, latitude. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[]

type Sheet = { window: readonly [number, number, number, number]; rings: readonly { ring: Ring; bounds: Window }[] }

let loaded: readonly Sheet[] | undefined

/** The lands and borders that a window touches (Natural Earth, to about a kilometre). None where we have no map: a map of towns alone remains. */
export function ringsIn(window: Window): Ring[] {
  loaded ??= readOutlines()
  return loaded
    .filter(({ window: [west, south, east, north] }) => touches(window, { west, south, east, north }))
    .flatMap(({ rings }) => rings.filter(({ bounds }) => touches(window, bounds)).map(({ ring }) => ring))
}

const touches = (a: Window, b: Window) => a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south

type Written = { name: string; window: [number, number, number, number]; rings: number[][] }

function readOutlines(): Sheet[] {
  const file = new URL('../../../../content/places/outlines.json', import.meta.url)
  const written = JSON.parse(readFileSync(file, 'utf8')) as Written[]
  return written.map(({ window, rings }) => ({ window, rings: rings.map(ringOf) }))
}

// Written by bin/make-places: hundredths of a degree, each point as a step from the one before.
function ringOf(steps: readonly number[]): { ring: Ring; bounds: Window } {
  let [x, y] = [0, 0]
  const ring: [number, number][] = []
  const bounds = { west: 180, south: 90, east: -180, north: -90 }
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0
    y += steps[index + 1] ?? 0
    const [longitude, latitude] = [x / 100, y / 100]
    ring.push([longitude, latitude])
    bounds.west = Math.min(bounds.west, longitude)
    bounds.east = Math.max(bounds.east, longitude)
    bounds.south = Math.min(bounds.south, latitude)
    bounds.north = Math.max(bounds.north, latitude)
  }
  return { ring, bounds }
}

import { closenesses, origins } from './contact.ts'

/** The sheet the map is drawn on: upright, so that it fills a telephone. */
export const frame = { width: 304, height: 392 }
export const centre = { x: frame.width / 2, y: frame.height / 2 }
/** The place of the person herself, and the outermost ring. Rings are taller than wide, as the sheet is. */
export const heart = 24
const reach = 150
export const stretch = 1.24

export type Point = { x: number; y: number }
/** A rectangle by its middle. */
export type Box = Point & { width: number; height: number }

/** How many contacts stand at each origin (0–7) and each closeness (0–2). */
export type Counts = readonly (readonly number[])[]

/** Where the lines are: `rings` the outer edge of each, across; `turns` where each sector begins, in degrees clockwise from the top. */
export type Plan = { rings: number[]; turns: number[] }

/** How thick a ring is at least, when nobody or somebody stands in it: the nearest is the shortest, so it is the thickest. */
const thinnest = { empty: [20, 20, 20], held: [46, 34, 32] }

/** Gives each ring and each sector room by what it holds. An empty one keeps a place: somebody may come. */
export function planOf(counts: Counts): Plan {
  const inRing = closenesses.map((_, ring) => counts.reduce((all, sector) => all + (sector[ring] ?? 0), 0))
  const least = inRing.map((count, ring) => thinnest[count === 0 ? 'empty' : 'held'][ring] ?? 0)
  const spare = reach - heart - 2 - together(least)
  const all = together(inRing)
  const rings = inRing.map((_, ring) => {
    const share = all === 0 ? (ring + 1) / inRing.length : together(inRing.slice(0, ring + 1)) / all
    return heart + 2 + together(least.slice(0, ring + 1)) + spare * share
  })
  const sizes = counts.map((sector) => (together(sector) === 0 ? 2.5 : 4 + Math.min(4, together(sector))))
  const half = origins.length / 2
  const turns = sizes.map((_, sector) => {
    const first = sector < half ? 0 : half
    const side = sizes.slice(first, first + half)
    return (sector < half ? 0 : 180) + (180 * together(sizes.slice(first, sector))) / together(side)
  })
  return { rings, turns }
}

const together = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** How far a point is from the middle, across, and at which turn. */
export function placeOf({ x, y }: Point): { far: number; turn: number } {
  const [right, down] = [x - centre.x, (y - centre.y) / stretch]
  return { far: Math.hypot(right, down), turn: (Math.atan2(right, -down) * (180 / Math.PI) + 360) % 360 }
}

/** The point that stands so far at that turn. */
export function pointAt(far: number, turn: number): Point {
  const angle = (turn * Math.PI) / 180
  return { x: centre.x + far * Math.sin(angle), y: centre.y - far * Math.cos(angle) * stretch }
}

/** The sector a turn is in, and where that sector ends. */
export function sectorAt({ turns }: Plan, turn: number): number {
  let sector = 0
  while ((turns[sector + 1] ?? 360) <= turn) sector += 1
  return sector
}
export function middleOf({ turns }: Plan, sector: number): number {
  return ((turns[sector] ?? 0) + (turns[sector + 1] ?? 360)) / 2
}

/** The ring a distance is in: -1 on the person's own place, 3 beyond the last. */
export function ringAt({ rings }: Plan, far: number): number {
  if (far < heart + 2) return -1
  let ring = 0
  while (far > (rings[ring] ?? Number.POSITIVE_INFINITY)) ring += 1
  return ring
}

export function overlap(one: Box, other: Box, apart = 2): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + apart && Math.abs(one.y - other.y) < (one.height + other.height) / 2 + apart
  )
}

export function isInFrame({ x, y, width, height }: Box): boolean {
  return x - width / 2 >= 0 && x + width / 2 <= frame.width && y - height / 2 >= 0 && y + height / 2 <= frame.height
}

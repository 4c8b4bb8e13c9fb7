import { type Around, farthestKm } from './search-query.ts'

/** The mean radius of the Earth, in kilometres (IUGG). */
export const earthKm = 6371.0088

const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI

/** A point on the sphere of radius 1, as directory.searchable keeps those of sites. */
export function onSphere(latitude: number, longitude: number): { x: number; y: number; z: number } {
  const [north, east] = [radians(latitude), radians(longitude)]
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) }
}

/** The square of the straight line, through the sphere of radius 1, between two points that many kilometres apart. */
export function squareOf(km: number): number {
  return 4 * Math.sin(Math.min(km / earthKm, Math.PI) / 2) ** 2
}

/** The way back: kilometres from the square of the straight line. */
export function kilometresOf(square: number): number {
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(square) / 2))
}

/**
 * The squares of the map, as directory.searchable names them, that hold all that is within the distance, and some more: of a tenth of a
 * degree up to 30 km, of a half further.
 */
export function squaresAround({ latitude, longitude, radiusKm }: Around): string[] {
  const km = Math.min(radiusKm, farthestKm)
  const [name, cuts] = km <= 30 ? (['tenth', 10] as const) : (['half', 2] as const)
  // A metre more, for what rounding takes.
  const angle = (km + 0.001) / earthKm
  const reach = degrees(angle)
  const narrow = Math.cos(radians(latitude))
  // Where the distance holds a pole, it meets every meridian.
  const across = Math.sin(angle) < narrow ? degrees(Math.asin(Math.sin(angle) / narrow)) : 180
  const rows = between(Math.floor((latitude - reach) * cuts), Math.floor((latitude + reach) * cuts))
  const columns = new Set(
    between(Math.floor((longitude - across) * cuts), Math.floor((longitude + across) * cuts)).map((column) => onMap(column, cuts)),
  )
  // 180° east stands in a column of its own, beside the one of 180° west.
  if (columns.has(-180 * cuts) || columns.has(180 * cuts - 1)) columns.add(180 * cuts)
  return rows.flatMap((row) => [...columns].map((column) => `${name}:${row}:${column}`))
}

const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const onMap = (column: number, cuts: number) => ((((column + 180 * cuts) % (360 * cuts)) + 360 * cuts) % (360 * cuts)) - 180 * cuts

/** A point to show, in degrees. */
export type Spot = { latitude: number; longitude: number }

/** A part of the globe laid flat on a sheet of `width` × `height`: small enough for a degree to keep one length all over it. */
export type MapFrame = {
  width: number
  height: number
  west: number
  east: number
  south: number
  north: number
  /** Where a point falls, from the upper left corner. */
  place: (spot: Spot) => { x: number; y: number }
  /** How long a distance is on the sheet, from kilometres. */
  length: (km: number) => number
}

const kmPerDegree = 111.2
const leastKm = 6
const room = 1.3

/** The smallest frame that shows every spot with room around, and never less than some kilometres. `spots` is not empty. */
export function frameOf(spots: readonly Spot[], width: number, height: number): MapFrame {
  const span = (values: readonly number[]) => ({
    middle: (Math.min(...values) + Math.max(...values)) / 2,
    size: Math.max(...values) - Math.min(...values),
  })
  const [across, along] = [span(spots.map(({ longitude }) => longitude)), span(spots.map(({ latitude }) => latitude))]
  const narrow = Math.cos((along.middle * Math.PI) / 180)
  const unit = Math.max(
    (along.size * room) / height,
    (across.size * room * narrow) / width,
    leastKm / kmPerDegree / Math.min(width, height),
  )
  const [high, wide] = [(unit * height) / 2, (unit * width) / 2 / narrow]
  return {
    width,
    height,
    west: across.middle - wide,
    east: across.middle + wide,
    south: along.middle - high,
    north: along.middle + high,
    place: ({ latitude, longitude }) => ({
      x: ((longitude - across.middle) * narrow) / unit + width / 2,
      y: (along.middle - latitude) / unit + height / 2,
    }),
    length: (km) => km / kmPerDegree / unit,
  }
}

/** Is the point on the sheet, or within `margin` of it? */
export function isOnSheet({ width, height }: MapFrame, { x, y }: { x: number; y: number }, margin = 0): boolean {
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin
}

import { type Box, frame, type Plan, type Point, placeOf, ringAt, sectorAt, stretch } from './frame.ts'

/** One sector (0–7) of one ring (0–2; -1 is the person's own place, 3 the sheet around). */
export type Cell = { sector: number; ring: number }

/** A point of a cell, and how far it is from the middle of that cell. */
type Seat = Point & { far: number }

const step = 4
const across = frame.width / step + 1

/** The orders in which a cell is filled: from its middle out looks best, line by line or from its sides holds more. */
const orders: ((one: Seat, other: Seat) => number)[] = [
  (one, other) => one.far - other.far,
  (one, other) => one.y - other.y || one.x - other.x,
  (one, other) => one.x - other.x || one.y - other.y,
  (one, other) => other.far - one.far,
]
export const orderCount = orders.length

/** The sheet cut into small squares: which cell each is in, asked again and again while labels look for a place. */
export function seatsOf(plan: Plan) {
  const cells: Cell[] = Array.from({ length: across * (frame.height / step + 1) }, (_, index) => {
    const { far, turn } = placeOf({ x: (index % across) * step, y: Math.floor(index / across) * step })
    return { sector: sectorAt(plan, turn), ring: ringAt(plan, far) }
  })
  const cellAt = (x: number, y: number): Cell | undefined => cells[Math.round(y / step) * across + Math.round(x / step)]
  const seats = new Map<string, Seat[][]>()

  return {
    /** The points of a cell, in one of the orders. */
    of(cell: Cell, order: number): readonly Seat[] {
      const key = `${cell.sector} ${cell.ring}`
      const found = seats.get(key) ?? inOrders(pointsIn(cell, cells))
      seats.set(key, found)
      return found[order] ?? []
    },
    /** Does a box stay in its sector, and when `isTight` in its ring too? By its corners, its middle and those of its sides. */
    hold({ sector, ring }: Cell, { x, y, width, height }: Box, isTight: boolean): boolean {
      for (const right of [-0.5, 0, 0.5])
        for (const down of [-0.5, 0, 0.5]) {
          const at = cellAt(x + right * width, y + down * height)
          if (at === undefined || at.sector !== sector || at.ring < 0 || at.ring > 2 || (isTight && at.ring !== ring)) return false
        }
      return true
    },
  }
}

function pointsIn({ sector, ring }: Cell, cells: readonly Cell[]): Point[] {
  return cells.flatMap((cell, index) =>
    cell.sector === sector && cell.ring === ring ? [{ x: (index % across) * step, y: Math.floor(index / across) * step }] : [],
  )
}

function inOrders(points: readonly Point[]): Seat[][] {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length
  const seats = points.map((point) => ({ ...point, far: Math.hypot(point.x - x, (point.y - y) * stretch) }))
  return orders.map((order) => seats.toSorted(order))
}

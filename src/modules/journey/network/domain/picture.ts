import { aBoard } from './board.ts'
import { type Closeness, type ContactId, closenesses, type Origin, origins } from './contact.ts'
import { type Box, centre, heart, planOf, pointAt, stretch } from './frame.ts'
import { placeTitles } from './titles.ts'

/** What the picture needs to know of a contact. */
export type Dot = { id: ContactId; name: string; origin: Origin; closeness: Closeness }

/** Somebody by name or initials, or how many more stand at the same place. */
export type Label = { origin: Origin; closeness: Closeness; text: string; contacts: readonly ContactId[]; box: Box }

/** The map of a network, in units of its own `frame`, for a page that reads left to right. */
export type NetworkPicture = {
  /** Half the width and half the height of each ring, the nearest first. */
  rings: { closeness: Closeness; across: number; down: number }[]
  /** A line between two sectors, from the person's place to the last ring. */
  spokes: { from: { x: number; y: number }; to: { x: number; y: number } }[]
  sectors: { origin: Origin; title: string; box: Box /** Where somebody may still come, when nobody is there. */; free: Box | null }[]
  labels: Label[]
}

/**
 * Draws the map of a network: the same list gives the same picture. A sector for each origin, a ring for each closeness. Names where
 * they fit, else initials, and “+3” for those who find no room: all of them stand in the list beside the picture.
 */
export function drawNetwork(contacts: readonly Dot[], titles: Record<Origin, string>): NetworkPicture {
  const at = (origin: Origin, closeness: Closeness) => contacts.filter((each) => each.origin === origin && each.closeness === closeness)
  const counts = origins.map((origin) => closenesses.map((closeness) => at(origin, closeness).length))
  const plan = planOf(counts)
  const words = origins.map((origin) => titles[origin])
  const boxes = placeTitles(plan, words)
  const board = aBoard(plan, [...boxes, { ...centre, width: heart * 2, height: heart * 2 }])
  const cells = origins.flatMap((_, sector) => closenesses.map((_, ring) => ({ sector, ring })))
  const filled = cells.filter(({ sector, ring }) => (counts[sector]?.[ring] ?? 0) > 0).sort((one, other) => one.ring - other.ring)
  for (const cell of filled) board.reserve(cell)
  const free = counts.map((sector, index) => (sector.some((count) => count > 0) ? null : board.invite(index)))
  const labels = filled.flatMap((cell) => {
    const [origin, closeness] = [origins[cell.sector] ?? 'other', closenesses[cell.ring] ?? 'known']
    return board.fill(cell, at(origin, closeness)).map((label) => ({ origin, closeness, ...label }))
  })
  const sectors = origins.map((origin, index) => ({
    origin,
    title: words[index] ?? '',
    box: boxes[index] ?? { ...centre, width: 0, height: 0 },
    free: free[index] ?? null,
  }))
  const rings = plan.rings.map((across, ring) => ({ closeness: closenesses[ring] ?? 'known', across, down: across * stretch }))
  const spokes = plan.turns.map((turn) => ({ from: pointAt(heart + 2, turn), to: pointAt(plan.rings.at(-1) ?? 0, turn) }))
  return { rings, spokes, sectors, labels }
}

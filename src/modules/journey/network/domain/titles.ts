import { origins } from './contact.ts'
import { type Box, centre, frame, middleOf, type Plan, pointAt } from './frame.ts'
import { labelHeight, widthOf } from './label.ts'

/** Where the title of each sector stands: at the edge of its own side, one under the other, never one on another. */
export function placeTitles(plan: Plan, titles: readonly string[]): Box[] {
  const half = origins.length / 2
  const right = columnOf(plan, titles, [0, 1, 2, 3])
  const left = columnOf(plan, titles, [7, 6, 5, 4])
  return [...right, ...left.reverse()].slice(0, half * 2)
}

function columnOf(plan: Plan, titles: readonly string[], sectors: readonly number[]): Box[] {
  const edge = plan.rings.at(-1) ?? 0
  const height = labelHeight - 4
  const boxes = sectors.map((sector) => {
    const { x, y } = pointAt(edge, middleOf(plan, sector))
    const width = Math.min(widthOf(titles[sector] ?? ''), centre.x - 4)
    const side = x >= centre.x ? 1 : -1
    const outward = Math.abs(x - centre.x) + width / 2 + 2
    return { x: centre.x + side * Math.min(outward, frame.width / 2 - width / 2 - 1), y, width, height }
  })
  const down = spread(boxes, height / 2 + 1)
  const lowest = frame.height - height / 2 - 1
  // What was pushed below the sheet is pushed back up, from the last one on.
  return spread(
    down.reverse().map((box) => ({ ...box, y: -Math.min(box.y, lowest) })),
    -lowest,
  )
    .map((box) => ({ ...box, y: -box.y }))
    .reverse()
}

/** Moves each box down just enough to leave the one before it. */
function spread(boxes: readonly Box[], highest: number): Box[] {
  let free = highest
  return boxes.map((box) => {
    const y = Math.max(box.y, free)
    free = y + box.height + 3
    return { ...box, y }
  })
}

import { townsWithin } from '../../gazetteer/towns-within.ts'
import { isOnSheet, type MapFrame } from '../domain/map-frame.ts'
import { type Marker, numbersOf } from '../domain/markers.ts'

type Box = { left: number; right: number; top: number; bottom: number }
type Shown = { name: string; x: number; y: number; dot: boolean }

const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
const most = 9
const tidy = (value: number) => Math.round(value * 10) / 10

/** Half the width of a marker, as wide as its numbers. */
export const halfOf = (numbers: readonly number[]) => Math.max(14, 7 + numbersOf(numbers).length * 4.5)

/** Some towns to know where one is: the largest whose names have room, beside the marker that hides them if there is one. */
export function Landmarks({ frame, markers }: { frame: MapFrame; markers: readonly Marker[] }) {
  return (
    <>
      {landmarks(frame, markers).map(({ name, x, y, dot }) => (
        <>
          {dot ? <circle class="map-town" cx={tidy(x)} cy={tidy(y)} r="2.5" /> : null}
          <text class="map-name" x={tidy(x + 7)} y={tidy(y + 4)}>
            {/* Isolated by marks: a picture has no bdi. */}
            {`\u2068${name}\u2069`}
          </text>
        </>
      ))}
    </>
  )
}

function landmarks(frame: MapFrame, markers: readonly Marker[]): Shown[] {
  const marked = markers.map(
    ({ x, y, numbers }): Box => ({ left: x - halfOf(numbers), right: x + halfOf(numbers), top: y - 15, bottom: y + 15 }),
  )
  // The corner of the scale is taken.
  const taken: Box[] = [...marked, { left: 0, right: 110, top: frame.height - 34, bottom: frame.height }]
  const shown: Shown[] = []
  for (const town of townsWithin(frame, 400)) {
    if (shown.length === most) break
    const point = frame.place(town)
    const over = marked.find((box) => !apart(box, { left: point.x, right: point.x, top: point.y, bottom: point.y }))
    const [x, y] = over === undefined ? [point.x, point.y] : [over.right - 3, (over.top + over.bottom) / 2]
    const box = { left: over === undefined ? x - 5 : over.right + 1, right: x + 12 + town.name.length * 7, top: y - 9, bottom: y + 9 }
    if (!isOnSheet(frame, { x: box.right, y: box.bottom }) || !taken.every((other) => apart(box, other))) continue
    taken.push(box)
    shown.push({ name: town.name, x, y, dot: over === undefined })
  }
  return shown
}

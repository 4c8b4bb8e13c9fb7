import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

// West, south, east, north: the lands where services are looked for, and their neighbours as far as a map may show.
const windows = {
  europe: [-12, 33, 24, 56],
  quebec: [-84, 42, -54, 63.5],
  antilles: [-65, 13, -59, 20],
  guyane: [-57, 1, -49, 8],
  ocean: [43, -23, 58, -10],
}
const finest = 0.012

/** The outlines of the countries (Natural Earth, public domain): in each window, rings of hundredths of a degree, each point as a step from the last. */
export function outlines() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8'))
  const rings = feature(atlas, atlas.objects.countries).features.flatMap(({ geometry }) =>
    geometry === null ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  return Object.entries(windows).map(([name, window]) => ({ name, window, rings: rings.flatMap((ring) => ringIn(ring, window)) }))
}

function ringIn(ring, window) {
  const cut = simpler(clipped(ring, window))
  if (cut.length < 4) return []
  const whole = cut.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)])
  const steps = whole.flatMap(([x, y], index) => (index === 0 ? [x, y] : [x - whole[index - 1][0], y - whole[index - 1][1]]))
  return [steps]
}

/** The part of a ring inside a window, side by side (Sutherland and Hodgman). */
function clipped(ring, [west, south, east, north]) {
  const sides = [
    [0, (x) => x >= west, west],
    [0, (x) => x <= east, east],
    [1, (y) => y >= south, south],
    [1, (y) => y <= north, north],
  ]
  return sides.reduce((points, [axis, inside, edge]) => {
    const kept = []
    points.forEach((point, index) => {
      const before = points.at(index - 1)
      if (inside(point[axis]) !== inside(before[axis])) {
        const part = (edge - before[axis]) / (point[axis] - before[axis])
        kept.push([before[0] + part * (point[0] - before[0]), before[1] + part * (point[1] - before[1])])
      }
      if (inside(point[axis])) kept.push(point)
    })
    return kept
  }, ring)
}

/** Fewer points, none further than `finest` degrees from the line (Douglas and Peucker). */
function simpler(points) {
  if (points.length < 3) return points
  const keep = new Set([0, points.length - 1])
  const spans = [[0, points.length - 1]]
  while (spans.length > 0) {
    const [from, to] = spans.pop()
    let [far, at] = [finest, 0]
    for (let index = from + 1; index < to; index++) {
      const off = offLine(points[index], points[from], points[to])
      if (off > far) [far, at] = [off, index]
    }
    if (at > 0) {
      keep.add(at)
      spans.push([from, at], [at, to])
    }
  }
  return points.filter((_, index) => keep.has(index))
}

function offLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - part * dx, y - ay - part * dy)
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { earthKm, kilometresOf, onSphere, squareOf, squaresAround } from './sphere.ts'

const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const place = fc.record({ latitude: degree(90), longitude: degree(180) })
type Place = { latitude: number; longitude: number }

const squareBetween = (one: Place, other: Place) => {
  const [a, b] = [onSphere(one.latitude, one.longitude), onSphere(other.latitude, other.longitude)]
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2
}

/** As the migration names the squares of a site. */
const squaresOf = ({ latitude, longitude }: Place) => [
  `tenth:${Math.floor(latitude * 10)}:${Math.floor(longitude * 10)}`,
  `half:${Math.floor(latitude * 2)}:${Math.floor(longitude * 2)}`,
]

/** Where one comes to from there, that far, in that direction. */
function reached({ latitude, longitude }: Place, km: number, bearing: number): Place {
  const [north, east, angle] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180, km / earthKm]
  const up = Math.asin(Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(bearing))
  const along = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(north), Math.cos(angle) - Math.sin(north) * Math.sin(up))
  const around = ((((east + along) * 180) / Math.PI + 540) % 360) - 180
  return { latitude: (up * 180) / Math.PI, longitude: around }
}

test('from Trois-Rivières to Montréal is 123 km', () => {
  const square = squareBetween({ latitude: 46.3432, longitude: -72.5432 }, { latitude: 45.5088, longitude: -73.5878 })
  assert.ok(Math.abs(kilometresOf(square) - 123) < 1)
})

test('a distance and its square tell the same, to a millimetre', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (km) => {
      assert.ok(Math.abs(kilometresOf(squareOf(km)) - km) < 1e-3)
    }),
  )
})

test('all that is within the distance lies in the squares around, at the poles and across 180° too', () => {
  fc.assert(
    fc.property(
      place,
      fc.double({ min: 0.5, max: 300, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      (from, radiusKm, share, bearing) => {
        const there = reached(from, radiusKm * share, bearing)
        const squares = new Set(squaresAround({ ...from, radiusKm, ids: [] }))
        assert.ok(
          squaresOf(there).some((each) => squares.has(each)),
          JSON.stringify(there),
        )
      },
    ),
    { numRuns: 300 },
  )
})

test('a search of a town reads few squares', () => {
  for (const [radiusKm, most] of [
    [10, 16],
    [25, 60],
    [50, 20],
    [100, 60],
  ] as const)
    assert.ok(squaresAround({ latitude: 48.8566, longitude: 2.3522, radiusKm, ids: [] }).length <= most)
})

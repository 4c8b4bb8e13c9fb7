import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { frameOf, isOnSheet } from './map-frame.ts'
import { gather, numbersOf } from './markers.ts'

const spot = fc.record({
  latitude: fc.double({ min: -60, max: 65, noNaN: true }),
  longitude: fc.double({ min: -170, max: 170, noNaN: true }),
})

describe('the frame of a map', () => {
  it('shows every spot, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), (spots) => {
        const frame = frameOf(spots, 640, 420)
        return spots.every((each) => isOnSheet(frame, frame.place(each), 0.001))
      }),
    )
  })

  it('keeps some kilometres around a single spot', () => {
    const frame = frameOf([{ latitude: 46.34, longitude: -72.55 }], 600, 400)
    assert.deepEqual(frame.place({ latitude: 46.34, longitude: -72.55 }), { x: 300, y: 200 })
    assert.ok(Math.abs(frame.length(6) - 400) < 1)
  })

  it('puts the north above and the east on the right', () => {
    const frame = frameOf(
      [
        { latitude: 45, longitude: 5 },
        { latitude: 46, longitude: 6 },
      ],
      600,
      400,
    )
    const [low, high] = [frame.place({ latitude: 45, longitude: 5 }), frame.place({ latitude: 46, longitude: 6 })]
    assert.ok(high.y < low.y && high.x > low.x)
  })
})

describe('the markers', () => {
  it('never lose a number', () => {
    const point = fc.record({ x: fc.nat(640), y: fc.nat(420) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const numbered = points.map((each, index) => ({ ...each, number: index + 1 }))
        const found = gather(numbered, { across: 40, along: 30 }).flatMap(({ numbers }) => numbers)
        assert.deepEqual(
          found.toSorted((a, b) => a - b),
          numbered.map(({ number }) => number),
        )
      }),
    )
  })

  it('say their numbers in a few signs', () => {
    assert.deepEqual([[3], [1, 4], [3, 4, 5], [1, 4, 9]].map(numbersOf), ['3', '1, 4', '3–5', '1 +2'])
  })
})

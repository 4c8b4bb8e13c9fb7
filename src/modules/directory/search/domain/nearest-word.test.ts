import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lettersApart, nearestWord } from './nearest-word.ts'

const words = (...all: string[]) => all.map((word) => ({ word }))
const letters = fc.string({ minLength: 0, maxLength: 10, unit: fc.constantFrom('a', 'b', 'c') })

test('one letter added, left out, changed or swapped is one letter apart', () => {
  for (const other of ['logements', 'logment', 'lojement', 'lgoement']) assert.equal(lettersApart('logement', other), 1, other)
  assert.equal(lettersApart('entreprenariat', 'entrepreneuriat'), 2)
})

test('as far one way as the other, nothing apart only from itself, never further than the longer word', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const apart = lettersApart(one, other)
      assert.equal(apart, lettersApart(other, one))
      assert.equal(apart === 0, one === other)
      assert.ok(apart <= Math.max(one.length, other.length) && apart >= Math.abs(one.length - other.length))
    }),
  )
})

test('the nearest is meant, the first named when two are as near, none when all are far', () => {
  assert.equal(nearestWord('francisasion', words('francisation', 'francophonie'))?.word, 'francisation')
  assert.equal(nearestWord('pain', words('main', 'bain'))?.word, 'main')
  assert.equal(nearestWord('pain', words('jardin')), undefined)
  assert.equal(nearestWord('xylokwzq', words('hydravion')), undefined)
  assert.equal(nearestWord('mot', []), undefined)
})

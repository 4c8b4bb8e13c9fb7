import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, addAll, type Cents, cents, compare, noMoney, split, subtract } from './money.ts'

const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(cents)
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((each) => each > 0n))
const size = (value: bigint) => (value < 0n ? -value : value)

test('money adds up whatever the order, and what is added can be taken back', () => {
  fc.assert(
    fc.property(fc.array(amount), amount, amount, (all, one, other) => {
      assert.equal(addAll(all), addAll([...all].reverse()))
      assert.equal(subtract(add(one, other), other), one)
      assert.equal(add(one, noMoney), one)
    }),
  )
})

test('shared between parts, not a cent is lost or made, and nobody is a cent away from what is due', () => {
  fc.assert(
    fc.property(amount, weights, (whole, parts) => {
      const shares = split(whole, parts)
      const all = parts.reduce((one, other) => one + other, 0n)
      assert.equal(addAll(shares), whole)
      assert.equal(shares.length, parts.length)
      for (const [index, share] of shares.entries()) {
        const weight = parts[index] ?? 0n
        assert.ok(size(share * all - whole * weight) < all, `${share} for ${weight} of ${all}`)
        if (weight === 0n) assert.equal(share, 0n)
      }
    }),
  )
})

test('equal parts differ by one cent at most, and the same question has the same answer', () => {
  assert.deepEqual(split(cents(100n), [1n, 1n, 1n]), [34n, 33n, 33n])
  assert.deepEqual(split(cents(-100n), [1n, 1n, 1n]), [-34n, -33n, -33n])
  assert.deepEqual(split(cents(1n), [1n, 2n]), [0n, 1n])
  assert.deepEqual(split(cents(0n), [3n, 5n]), [0n, 0n])
})

test('no weight, or a weight below zero, is a bug', () => {
  for (const wrong of [[], [0n], [1n, -1n]]) assert.throws(() => split(cents(1n), wrong), RangeError)
})

test('amounts are put in order', () => {
  fc.assert(
    fc.property(fc.array(amount), (all) => {
      const sorted: Cents[] = [...all].sort(compare)
      for (const [index, each] of sorted.entries()) assert.ok(index === 0 || (sorted[index - 1] ?? each) <= each)
    }),
  )
  assert.equal(compare(cents(2n), cents(2n)), 0)
})

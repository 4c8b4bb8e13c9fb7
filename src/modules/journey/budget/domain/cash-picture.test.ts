import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents } from '#kernel/money.ts'
import { aLine, someSettings } from '../budget.examples.ts'
import { cashOfYear } from './cash.ts'
import { layOut, roundAbove } from './cash-picture.ts'

const anAmount = fc.bigInt({ min: 0n, max: 99_999_999_999n }).map(cents)
const aYear = fc
  .tuple(anAmount, anAmount, anAmount)
  .map(([opening, comes, goes]) =>
    cashOfYear({ ...someSettings, opening }, [aLine({ kind: 'in', amount: comes }), aLine({ kind: 'out', amount: goes })]),
  )

test('everything stands in its box, whatever the amounts', () => {
  fc.assert(
    fc.property(aYear, fc.integer({ min: 20, max: 110 }), (year, margin) => {
      const { width, bottom, zero, columns, rules } = layOut(year, margin, 'ltr')
      const inside = (x: number, y: number) => x >= margin - 0.01 && x <= width && y >= 0 && y <= bottom + 0.01
      assert.equal(columns.length, 12)
      for (const { comesIn, goesOut, balance } of columns) {
        for (const bar of [comesIn, goesOut]) {
          assert.ok(inside(bar.x, bar.y) && inside(bar.x + bar.width, bar.y + bar.height), JSON.stringify(bar))
          assert.ok(Math.abs(bar.y + bar.height - zero) < 0.02)
        }
        assert.ok(inside(balance.x, balance.y))
        assert.equal(balance.below, balance.below && balance.y >= zero)
      }
      assert.ok(rules.some(({ amount, y }) => amount === 0n && y === zero))
    }),
  )
})

test('from right to left it is the same picture in a mirror, so that time runs as one reads', () => {
  fc.assert(
    fc.property(aYear, (year) => {
      const [one, other] = [layOut(year, 50, 'ltr'), layOut(year, 50, 'rtl')]
      for (const [index, column] of one.columns.entries()) {
        const mirrored = other.columns[index]
        assert.ok(mirrored !== undefined)
        assert.ok(Math.abs(one.width - column.middle - mirrored.middle) < 0.02)
        assert.equal(mirrored.balance.y, column.balance.y)
        assert.ok(Math.abs(one.width - column.comesIn.x - column.comesIn.width - mirrored.comesIn.x) < 0.03)
      }
    }),
  )
})

test('the scale says round numbers, never below what it must hold', () => {
  // Cents under a dollar would say nothing: the smallest scale is one dollar, or one and a half.
  const rounded = [1n, 100n, 101n, 20_000n, 20_001n, 49_999n, 50_001n, 123_456n].map((amount) => roundAbove(cents(amount)))
  assert.deepEqual(rounded, [100n, 100n, 150n, 20_000n, 30_000n, 50_000n, 60_000n, 150_000n])
  fc.assert(fc.property(anAmount, (amount) => assert.ok(roundAbove(amount) >= amount)))
})

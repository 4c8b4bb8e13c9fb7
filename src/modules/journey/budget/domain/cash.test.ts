import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addAll, cents } from '#kernel/money.ts'
import { aLine, month, someSettings } from '../budget.examples.ts'
import { type BudgetLine, lineKinds, moneyOf } from './budget.ts'
import { cashOfYear, lowestMonth, monthsShort, runsIn } from './cash.ts'

const anAmount = fc.bigInt({ min: 0n, max: 99_999_999_999n }).map(cents)
const aMonth = fc.integer({ min: -6, max: 18 }).map((months) => someSettings.firstMonth.add({ months }))
const maybe = fc.option(aMonth)
const someLine: fc.Arbitrary<BudgetLine> = fc
  .record({ kind: fc.constantFrom(...lineKinds), amount: anAmount, from: maybe, until: maybe })
  .filter(({ from, until }) => from === null || until === null || Temporal.PlainYearMonth.compare(from, until) <= 0)
  .map((given) => aLine(given.kind === 'start-up' ? { ...given, until: null } : given))
const someLines = fc.array(someLine, { maxLength: 20 })

test('each balance is the opening with all that came in and without all that went out', () => {
  fc.assert(
    fc.property(anAmount, someLines, (opening, lines) => {
      const months = cashOfYear({ ...someSettings, opening }, lines)
      assert.equal(months.length, 12)
      for (const [index, { balance }] of months.entries()) {
        const until = months.slice(0, index + 1)
        assert.equal(balance, opening + addAll(until.map(({ comesIn }) => comesIn)) - addAll(until.map(({ goesOut }) => goesOut)))
      }
    }),
  )
})

test('no cent is lost: every line is in the year as often as it runs, and once at most to start', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const months = cashOfYear(someSettings, lines)
      const times = (line: BudgetLine) => months.filter(({ month }, index) => runsIn(line, month, index === 0)).length
      for (const line of lines) if (line.kind === 'start-up') assert.ok(times(line) <= 1)
      const moved = (isIn: boolean) =>
        addAll(lines.filter(({ kind }) => (kind === 'in') === isIn).map((line) => cents(line.amount * BigInt(times(line)))))
      assert.equal(addAll(months.map(({ comesIn }) => comesIn)), moved(true))
      assert.equal(addAll(months.map(({ goesOut }) => goesOut)), moved(false))
    }),
  )
})

test('the order of the lines changes nothing, and a line that comes in never makes a month poorer', () => {
  fc.assert(
    fc.property(someLines, someLine, (lines, more) => {
      const before = cashOfYear(someSettings, lines)
      assert.deepEqual(cashOfYear(someSettings, [...lines].reverse()), before)
      for (const [index, { balance }] of cashOfYear(someSettings, [...lines, { ...more, kind: 'in' }]).entries())
        assert.ok(balance >= (before[index]?.balance ?? balance))
    }),
  )
})

test('a line runs from its first month to its last, both included', () => {
  const line = aLine({ kind: 'in', amount: cents(100n), from: month('2027-02'), until: month('2027-04') })
  const of = cashOfYear(someSettings, [line]).map(({ comesIn }) => comesIn)
  assert.deepEqual(of, [0n, 0n, 100n, 100n, 100n, 0n, 0n, 0n, 0n, 0n, 0n, 0n])
})

test('a start-up cost is paid once: in its month, in the first month without one, and before it not at all', () => {
  const paid = (from: string | null) =>
    cashOfYear(someSettings, [aLine({ kind: 'start-up', amount: cents(900n), from: from === null ? null : month(from) })]).map(
      ({ goesOut }) => goesOut,
    )
  assert.deepEqual(paid(null).slice(0, 3), [900n, 0n, 0n])
  assert.deepEqual(paid('2027-01').slice(0, 3), [0n, 900n, 0n])
  for (const outside of ['2026-11', '2027-12']) assert.ok(paid(outside).every((out) => out === 0n))
})

test('a month is short below nothing, and not at nothing', () => {
  const rent = aLine({ amount: cents(5_000n) })
  const months = cashOfYear(someSettings, [rent])
  assert.equal(months[9]?.balance, 0n)
  assert.deepEqual(
    monthsShort(months).map(({ month }) => month.toString()),
    ['2027-10', '2027-11'],
  )
  assert.equal(lowestMonth(months)?.balance, -10_000n)
  assert.equal(lowestMonth(cashOfYear(someSettings, []))?.month.toString(), '2026-12')
  assert.equal(moneyOf([rent]), 5_000n)
})

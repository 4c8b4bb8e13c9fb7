import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents } from '#kernel/money.ts'
import { aLine, month, now } from '../budget.examples.ts'
import { type LineId, linesOf, moneyOf, openBudget, rewriteLine, setBudget, writeLine } from './budget.ts'

const id = 'line' as LineId

test('a budget opens with nothing at hand, in the month that it is', () => {
  const budget = openBudget('EUR', now, 'America/Toronto')
  assert.deepEqual([budget.currency, budget.opening, budget.firstMonth.toString(), budget.version], ['EUR', 0n, '2026-11', 1])
})

test('on the last evening of a month where she lives, it is still that month', () => {
  const evening = Temporal.Instant.from('2026-12-01T02:00:00Z')
  const monthIn = (timeZone: string) => openBudget('CAD', evening, timeZone).firstMonth.toString()
  assert.deepEqual([monthIn('America/Toronto'), monthIn('Europe/Rome')], ['2026-11', '2026-12'])
})

test('the last month may be the first, and never before it', () => {
  const bounded = (from: string, until: string) => writeLine(id, 'in', { ...aLine(), from: month(from), until: month(until) }, now)
  assert.ok(bounded('2026-12', '2026-12').ok)
  assert.deepEqual(bounded('2027-01', '2026-12'), { ok: false, reason: 'months-reversed' })
  const line = aLine({ kind: 'in' })
  const reversed = { ...line, from: month('2027-01'), until: month('2026-12') }
  assert.deepEqual(rewriteLine(line, reversed, line.version, now), { ok: false, reason: 'months-reversed' })
})

test('only a start-up cost is mandatory or not, and it has one month', () => {
  const words = { ...aLine(), mandatory: true, from: month('2026-12'), until: month('2027-01') }
  const monthly = writeLine(id, 'out', words, now)
  const once = writeLine(id, 'start-up', words, now)
  assert.ok(monthly.ok && once.ok)
  assert.deepEqual([monthly.value.mandatory, monthly.value.until?.toString()], [false, '2027-01'])
  assert.deepEqual([once.value.mandatory, once.value.until], [true, null])
})

test('a line, and the settings, change only from the version she saw', () => {
  const line = aLine({ version: 3 })
  assert.deepEqual(rewriteLine(line, line, 2, now), { ok: false, reason: 'changed-elsewhere' })
  const rewritten = rewriteLine(line, { ...line, label: 'Loyer' }, 3, now)
  assert.ok(rewritten.ok)
  assert.deepEqual([rewritten.value.label, rewritten.value.version, rewritten.value.kind], ['Loyer', 4, line.kind])
  const budget = openBudget('CAD', now, 'America/Toronto')
  assert.deepEqual(setBudget(budget, budget, 0), { ok: false, reason: 'changed-elsewhere' })
  const euros = setBudget({ ...budget, opening: cents(500n) }, { ...budget, opening: cents(500n), currency: 'EUR' }, 1)
  assert.ok(euros.ok && euros.value.opening === 500n && euros.value.currency === 'EUR')
})

test('a section is its kind in its purse, and its money the money of its lines', () => {
  const lines = [
    aLine({ kind: 'in', amount: cents(100n) }),
    aLine({ kind: 'in', amount: cents(1n) }),
    aLine({ kind: 'in', purse: 'household', amount: cents(7n) }),
    aLine({ kind: 'out', amount: cents(9n) }),
  ]
  assert.equal(moneyOf(linesOf(lines, 'in', 'project')), 101n)
  assert.equal(moneyOf(linesOf(lines, 'start-up', 'project')), 0n)
})

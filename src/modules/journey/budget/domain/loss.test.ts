import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents } from '#kernel/money.ts'
import { aLine, month, now, someSettings } from '../budget.examples.ts'
import { nothingSaid, pastLimit, saidNothing, sayLoss, stakeOf } from './loss.ts'

const dollars = (amount: number) => cents(BigInt(amount) * 100n)
const toStart = (amount: number) => aLine({ kind: 'start-up', amount: dollars(amount) })

test('the stake is what is paid to start, and what the months lack', () => {
  assert.equal(stakeOf(someSettings, []).all, 0n)
  assert.equal(stakeOf(someSettings, [toStart(600)]).all, dollars(600))
  const losing = [toStart(600), aLine({ amount: dollars(100) })]
  assert.deepEqual(stakeOf(someSettings, losing), { toStart: dollars(600), monthsLack: dollars(1200), all: dollars(1800) })
  const earning = [toStart(600), aLine({ kind: 'in', amount: dollars(1000) })]
  assert.equal(stakeOf(someSettings, earning).all, dollars(600))
})

test('what is paid to start is counted before and after the twelve months too', () => {
  const dated = (from: string) => aLine({ kind: 'start-up', amount: dollars(600), from: month(from) })
  assert.equal(stakeOf(someSettings, [dated('2020-01'), dated('2040-01')]).all, dollars(1200))
})

test('months that lack before they earn are counted at their lowest', () => {
  const lines = [aLine({ amount: dollars(100) }), aLine({ kind: 'in', amount: dollars(300), from: month('2027-03') })]
  assert.equal(stakeOf(someSettings, lines).monthsLack, dollars(300))
})

test('life is paid with or without a project, and the money at hand is hers: neither changes the stake', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 9n }), (opening, rent) => {
      const household = aLine({ purse: 'household', amount: cents(rent) })
      assert.deepEqual(
        stakeOf({ ...someSettings, opening: cents(opening) }, [toStart(600), household]),
        stakeOf(someSettings, [toStart(600)]),
      )
    }),
  )
})

test('a limit is passed by the first cent above it, and by none at it', () => {
  const stake = stakeOf(someSettings, [toStart(620)])
  assert.equal(pastLimit(dollars(500), stake), dollars(120))
  assert.equal(pastLimit(dollars(620), stake), null)
  assert.equal(pastLimit(cents(dollars(620) - 1n), stake), 1n)
  assert.equal(pastLimit(cents(0n), stakeOf(someSettings, [])), null)
  assert.equal(pastLimit(null, stake), null)
})

test('money is said in cents, time in hours and months, and nothing else is kept of another resource', () => {
  const side = { words: 'mes soirées', amount: dollars(5), hours: 6, months: 3 }
  const said = (resource: 'money' | 'time' | 'relations') => {
    const loss = sayLoss(undefined, resource, { can: side, willing: side }, 0, now)
    assert.ok(loss.ok)
    return loss.value.can
  }
  assert.deepEqual(said('money'), { ...side, hours: null, months: null })
  assert.deepEqual(said('time'), { ...side, amount: null })
  assert.deepEqual(said('relations'), { ...nothingSaid, words: 'mes soirées' })
  assert.ok(saidNothing(nothingSaid))
  assert.equal(saidNothing({ ...nothingSaid, amount: cents(0n) }), false)
})

test('what was said elsewhere meanwhile is not overwritten', () => {
  const sides = { can: nothingSaid, willing: nothingSaid }
  const first = sayLoss(undefined, 'time', sides, 0, now)
  assert.ok(first.ok && first.value.version === 1)
  assert.deepEqual(sayLoss(first.value, 'time', sides, 0, now), { ok: false, reason: 'changed-elsewhere' })
  assert.deepEqual(sayLoss(undefined, 'time', sides, 1, now), { ok: false, reason: 'changed-elsewhere' })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, freshness, mayRemind } from './freshness.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(`${text}T12:00:00Z`)

test('a card is stale six months to the day after somebody said that it was true', () => {
  assert.equal(freshness(null, day('2026-11-24')), 'never')
  assert.equal(freshness(day('2026-11-24'), day('2026-11-24')), 'fresh')
  assert.equal(freshness(day('2026-05-25'), day('2026-11-24')), 'fresh')
  assert.equal(freshness(day('2026-05-24'), day('2026-11-24')), 'stale')
  assert.equal(freshness(day('2025-08-31'), day('2026-02-28')), 'stale')
  assert.equal(freshness(day('2027-01-01'), day('2026-11-24')), 'fresh')
})

test('the day is that of the territory of the card', () => {
  const night = Temporal.Instant.from('2026-11-24T02:00:00Z')
  assert.equal(dayIn('QC', night).toString(), '2026-11-23')
  assert.equal(dayIn('FR', night).toString(), '2026-11-24')
  assert.equal(dayIn('IT', night).toString(), '2026-11-24')
  assert.equal(dayIn('other', night).toString(), '2026-11-24')
})

test('an organisation is asked once a month, and left alone after three letters without an answer', () => {
  const now = at('2026-11-24')
  const sent = (text: string, answered = false) => ({ sentAt: at(text), answered })
  assert.equal(mayRemind([], now), true)
  assert.equal(mayRemind([sent('2026-10-26')], now), false)
  assert.equal(mayRemind([sent('2026-10-25')], now), true)
  assert.equal(mayRemind([sent('2026-08-01'), sent('2026-10-01')], now), true)
  assert.equal(mayRemind([sent('2026-06-01'), sent('2026-08-01'), sent('2026-10-01')], now), false)
  assert.equal(mayRemind([sent('2026-06-01'), sent('2026-10-01'), sent('2026-08-01', true)], now), true)
  assert.equal(mayRemind([sent('2026-10-30', true)], now), false)
})

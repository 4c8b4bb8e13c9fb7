import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepPace } from './pace.ts'

const start = Temporal.Instant.from('2026-11-24T14:00:00Z')

test('a network may ask so many times at once, then waits as long as it is told', () => {
  const ask = keepPace({ burst: 3, perMinute: 60 })
  assert.deepEqual([ask('a', start), ask('a', start), ask('a', start)], [0, 0, 0])
  assert.equal(ask('a', start), 1)
  assert.equal(ask('b', start), 0, 'another network is not made to wait')
  assert.equal(ask('a', start.add({ seconds: 1 })), 0)
  assert.equal(ask('a', start.add({ seconds: 1 })), 1)
})

test('asking while told to wait does not make the wait longer', () => {
  const ask = keepPace({ burst: 1, perMinute: 6 })
  ask('a', start)
  assert.equal(ask('a', start), 10)
  for (let second = 1; second < 10; second++) assert.equal(ask('a', start.add({ seconds: second })), 10 - second)
  assert.equal(ask('a', start.add({ seconds: 10 })), 0)
})

test('a quiet network is forgotten before a busy one', () => {
  const ask = keepPace({ burst: 1, perMinute: 1 })
  ask('busy', start)
  for (let each = 0; each < 20_000; each++) {
    ask(`n${each}`, start)
    if (each % 1000 === 0) ask('busy', start)
  }
  assert.equal(ask('busy', start), 60)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { machineClock } from './clock.ts'
import type { Database } from './database.ts'
import { opening, runOpenings } from './opening.ts'

const house = { database: {} as Database, clock: machineClock }

test('one that fails is logged, and the next runs', async () => {
  const ran: string[] = []
  const fails = opening({ name: 'test.fails', run: async () => Promise.reject(new Error('of this test')) })
  const runs = opening({
    name: 'test.runs',
    run: async (given) => {
      assert.equal(given, house)
      ran.push('test.runs')
    },
  })
  await runOpenings([fails, runs], house)
  assert.deepEqual(ran, ['test.runs'])
})

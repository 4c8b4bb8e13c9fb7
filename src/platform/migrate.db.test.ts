import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aDatabase } from '#test/support/house.ts'
import { WrongConfig } from './config.ts'
import { migrate } from './migrate.ts'

let database: Awaited<ReturnType<typeof aDatabase>>
before(async () => {
  database = await aDatabase()
})
after(() => database.close())

test('migrating twice, even at the same time, applies nothing more', async () => {
  const [first, second] = await Promise.all([migrate(database.ownerUrl, { demo: true }), migrate(database.ownerUrl, { demo: true })])
  assert.deepEqual([first, second], [[], []])
})

test('a demo never becomes a real instance by a setting, nor the reverse', async () => {
  await assert.rejects(migrate(database.ownerUrl, { demo: false }), WrongConfig)
})

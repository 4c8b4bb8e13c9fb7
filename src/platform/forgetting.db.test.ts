import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aHouse, type TestHouse, testNow, testOrigin } from '#test/support/house.ts'
import { forgetExpired } from './forgetting.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

test('letters are forgotten seven days after they were posted, and not the day before', async () => {
  const posted = (days: number) => testNow.subtract({ hours: days * 24 }).toString()
  for (const [id, days] of [
    ['01900000-0000-7000-8000-000000000001', 8],
    ['01900000-0000-7000-8000-000000000002', 6],
  ] as const) {
    await house.owner(
      `insert into platform.mail (id, to_address, language, subject, body, created_at, sent_at) values ($1, 'a@example.org', 'fr', 's', 'b', $2, $2)`,
      [id, posted(days)],
    )
  }
  await forgetExpired.run({}, { database: house.database, now: () => testNow, origin: testOrigin, postLetter: async () => undefined })
  const left = await house.owner<{ id: string }>('select id from platform.mail')
  assert.deepEqual(
    left.map(({ id }) => id),
    ['01900000-0000-7000-8000-000000000002'],
  )
})

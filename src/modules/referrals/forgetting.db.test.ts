import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { forgetExpired } from '#platform/forgetting.ts'
import { buildWorld } from '#test/rights/world.ts'
import { aHouse, type TestHouse, testNow, testOrigin } from '#test/support/house.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
  await buildWorld(house.owner)
})
after(() => house.close())

const hanging = ['step', 'sheet', 'meeting', 'follow_up']
const forget = () =>
  forgetExpired.run({}, { database: house.database, now: () => testNow, origin: testOrigin, postLetter: async () => undefined })
const counted = async (table: string, ids: string[]) =>
  Number(
    (
      await house.owner<{ n: bigint }>(
        `select count(*) as n from referrals.${table} where ${table === 'referral' ? 'id' : 'referral_id'} = any($1::uuid[])`,
        [ids],
      )
    )[0]?.n,
  )

test('a link is forgotten ninety days after it ended, and not the day before', async () => {
  const links = (await house.owner<{ id: string }>('select id from referrals.answer_link order by id')).map(({ id }) => id)
  const ended = (days: number) => testNow.subtract({ hours: days * 24 }).toString()
  const [kept = ''] = links
  assert.ok(links.length > 1)
  await house.owner('update referrals.answer_link set revoked_at = null, expires_at = $2 where id = $1', [kept, ended(89)])
  await house.owner('update referrals.answer_link set revoked_at = null, expires_at = $2 where id <> $1', [kept, ended(91)])
  await forget()
  const left = await house.owner<{ id: string }>('select id from referrals.answer_link')
  assert.deepEqual(
    left.map(({ id }) => id),
    [kept],
  )
})

test('a referral is forgotten two years after it ended, with all that hangs on it, and not the day before; an open one never', async () => {
  const all = (await house.owner<{ id: string }>('select id from referrals.referral order by id')).map(({ id }) => id)
  const [open = '', recent = '', ...old] = all
  assert.ok(old.length > 0)
  const ended = (days: number) => testNow.toZonedDateTimeISO('UTC').subtract({ years: 2 }).add({ days }).toInstant().toString()
  await house.owner('update referrals.referral set ended_at = null where id = $1', [open])
  await house.owner('update referrals.referral set ended_at = $2 where id = $1', [recent, ended(1)])
  await house.owner('update referrals.referral set ended_at = $2 where id = any($1::uuid[])', [old, ended(-1)])
  const before = await Promise.all(hanging.map((table) => counted(table, old)))
  assert.ok(before.some((rows) => rows > 0))
  await forget()
  assert.equal(await counted('referral', old), 0)
  for (const table of hanging) assert.equal(await counted(table, old), 0, table)
  assert.equal(await counted('referral', [open, recent]), 2)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, testNow, testOrigin } from '#test/support/house.ts'
import { createFirstAdministrator } from './first-administrator.ts'

test('the first administrator is made once, and her link opens once', async () => {
  const house = await aHouse()
  try {
    const asked = {
      email: 'marta@maillon.example',
      name: 'Marta',
      organisation: 'Maillon',
      language: 'it',
      origin: testOrigin,
      now: testNow,
    } as const
    const make = () =>
      house.database.transaction('maillon_door', { sessionHash: null, at: testNow }, (tx) => createFirstAdministrator(tx, asked))
    const made = await make()
    assert.ok(made.ok)
    assert.deepEqual(await make(), { ok: false, reason: 'already' })
    const browser = aBrowser(house)
    assert.equal((await browser.post(made.value.link.replace(testOrigin, ''))).location, '/arrive')
    assert.equal((await browser.get('/arrive')).location, '/second-factor')
  } finally {
    await house.close()
  }
})

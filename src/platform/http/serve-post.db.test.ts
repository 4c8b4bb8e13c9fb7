import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { routes } from '#routes'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

const sendLink = (email: string, headers: Record<string, string> = { origin: testOrigin }) =>
  house.app.request(testOrigin + routes.sendLink, { method: 'POST', headers, body: new URLSearchParams({ email }) })

test('forty forms sent back at once, more than there are connections, are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => sendLink('not an address')))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [422])
})

test('what was typed comes back with a sentence at the field', async () => {
  const html = await (await sendLink('amina at example')).text()
  assert.match(html, /value="amina at example"/)
  assert.match(html, /aria-invalid="true"/)
})

test('a form that does not say it comes from us does nothing and says so', async () => {
  for (const headers of [{}, { origin: 'https://elsewhere.example' }, { origin: testOrigin, 'sec-fetch-site': 'cross-site' }] as Record<
    string,
    string
  >[]) {
    assert.equal((await sendLink('amina@example.org', headers)).status, 409)
  }
  assert.deepEqual(await house.owner('select from platform.mail'), [])
})

test('with no room left on the disk, a form comes back with what was typed, and nothing is written', async () => {
  const full = await aHouse({ isFull: () => true })
  try {
    const answer = await full.app.request(testOrigin + routes.sendLink, {
      method: 'POST',
      headers: { origin: testOrigin },
      body: new URLSearchParams({ email: 'amina@example.org' }),
    })
    assert.equal(answer.status, 503)
    assert.match(await answer.text(), /amina@example\.org/)
    assert.deepEqual(await full.owner('select from platform.mail'), [])
  } finally {
    await full.close()
  }
})

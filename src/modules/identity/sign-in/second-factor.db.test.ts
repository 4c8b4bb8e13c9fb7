import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { TOTP } from 'otpauth'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'

process.env['MAILLON_SECRET'] ??= 'only for tests: at least thirty-two characters'

describe('the second factor of staff', () => {
  let house: TestHouse
  let organisation: OrganisationId
  let manager: AccountId
  let secret = ''
  before(async () => {
    house = await aHouse({ config: { trustedProxy: true } })
    organisation = await anOrganisation(house.owner)
    manager = await anAccount(house.owner, { name: 'Claire', works: [{ organisation, role: 'manager' }] })
  })
  after(() => house.close())
  beforeEach(() => house.owner('delete from platform.attempt'))

  const halfway = async (accountId = manager) =>
    aBrowser(house, { cookie: await aSession(house.owner, { accountId, organisationId: organisation, secondFactor: false, at: testNow }) })
  const codeAt = (steps: number) =>
    new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({
      timestamp: house.clock.now().add({ seconds: 30 * steps }).epochMilliseconds,
    })

  it('is set up once: the page shows a secret and keeps none until a code proves it', async () => {
    const browser = await halfway()
    assert.equal((await browser.get('/second-factor')).location, '/second-factor/enrol')
    const { text } = await browser.get('/second-factor/enrol')
    secret = (/<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? '').replaceAll(' ', '')
    const sealed = /name="sealed" value="([\w-]+)"/.exec(text)?.[1] ?? ''
    assert.equal(secret.length, 32)
    assert.deepEqual(await house.owner('select * from identity.totp'), [])

    const wrong = await browser.post('/second-factor/enrol', { sealed, code: '000000' })
    assert.equal(wrong.status, 409)
    assert.equal((/<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(wrong.text)?.[1] ?? '').replaceAll(' ', ''), secret)

    const before = browser.cookies.get('session')
    assert.equal((await browser.post('/second-factor/enrol', { sealed, code: codeAt(0) })).location, '/arrive')
    assert.notEqual(browser.cookies.get('session'), before)
    assert.equal((await browser.get('/team')).status, 200)
    assert.equal((await aBrowser(house, { cookie: `session=${before}` }).get('/account')).status, 303)
    const [row] = await house.owner<{ sealed_secret: Buffer }>('select sealed_secret from identity.totp')
    assert.equal(row?.sealed_secret.includes(secret), false)
  })

  it('a code that served does not serve again; the next one opens, with a new token', async () => {
    const replay = await halfway()
    assert.equal((await replay.post('/second-factor', { account: manager, code: codeAt(0) })).status, 409)
    const browser = await halfway()
    const before = browser.cookies.get('session')
    assert.equal((await browser.post('/second-factor', { account: manager, code: codeAt(1), next: '/team' })).location, '/team')
    assert.notEqual(browser.cookies.get('session'), before)
  })

  it('who has one cannot set up another without giving it first', async () => {
    const browser = await halfway()
    assert.equal((await browser.get('/second-factor/enrol')).status, 404)
    assert.equal((await browser.post('/second-factor/enrol', { sealed: 'x', code: '123456' })).status, 404)
    assert.equal((await browser.get('/account/passkeys/options')).status, 404)
  })

  it('a sealed secret serves the account it was shown to, and no other', async () => {
    const other = await anAccount(house.owner, { works: [{ organisation, role: 'counsellor' }] })
    const shownTo = await anAccount(house.owner, { works: [{ organisation, role: 'counsellor' }] })
    const { text } = await (await halfway(shownTo)).get('/second-factor/enrol')
    const sealed = /name="sealed" value="([\w-]+)"/.exec(text)?.[1] ?? ''
    const known = (/<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? '').replaceAll(' ', '')
    const code = new TOTP({ secret: known, algorithm: 'SHA1', digits: 6, period: 30 }).generate({
      timestamp: house.clock.now().epochMilliseconds,
    })
    assert.equal((await (await halfway(other)).post('/second-factor/enrol', { sealed, code })).status, 409)
  })

  it('tries are counted for the account, whatever the network', async () => {
    const cookie = [...(await halfway()).cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const tries: number[] = []
    for (let index = 0; index < 11; index += 1)
      tries.push(
        (await aBrowser(house, { cookie, network: `10.3.${index}.1` }).post('/second-factor', { account: manager, code: '111111' })).status,
      )
    assert.deepEqual(tries.slice(-2), [409, 429])
  })

  it('the form of somebody else opens nothing', async () => {
    const other = await anAccount(house.owner, { works: [{ organisation, role: 'counsellor' }] })
    assert.equal((await (await halfway(other)).post('/second-factor', { account: manager, code: codeAt(1) })).status, 404)
  })

  it('a session ends by itself: ten hours unused', async () => {
    const cookie = await aSession(house.owner, { accountId: manager, organisationId: organisation, at: testNow.subtract({ hours: 10 }) })
    assert.equal((await aBrowser(house, { cookie }).get('/account')).status, 303)
    const alive = await aSession(house.owner, { accountId: manager, organisationId: organisation, at: testNow.subtract({ minutes: 595 }) })
    assert.equal((await aBrowser(house, { cookie: alive }).get('/account')).status, 200)
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'

describe('signing in by mail', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse({ config: { trustedProxy: true } })
    await anAccount(house.owner, { name: 'Nadia', email: 'nadia@example.org' })
  })
  after(() => house.close())

  const lastLink = async (to: string) => {
    const [letter] = await house.owner<{ link: string; subject: string; body: string }>(
      'select link, subject, body from platform.mail where to_address = $1 order by created_at desc, id desc limit 1',
      [to],
    )
    assert.ok(letter)
    return { ...letter, path: letter.link.replace('http://localhost:3000', '') }
  }
  const askLink = async (next = '') => {
    await aBrowser(house, { network: `10.0.0.${Math.floor(Math.random() * 250)}` }).post('/sign-in/link', {
      email: 'Nadia@Example.org ',
      next,
    })
    return lastLink('nadia@example.org')
  }
  const again = () => house.owner('delete from platform.attempt')

  it('answers the same for a known and an unknown address, and the subject says nothing', async () => {
    const known = await aBrowser(house).post('/sign-in/link', { email: 'nadia@example.org' })
    const unknown = await aBrowser(house).post('/sign-in/link', { email: 'nobody@example.org' })
    assert.deepEqual(known, unknown)
    assert.equal(known.location, '/sign-in/sent')
    const [one, other] = [await lastLink('nadia@example.org'), await lastLink('nobody@example.org')]
    assert.equal(one.subject, other.subject)
    assert.match(one.path, /^\/sign-in\/link\/[\w-]{43}$/)
    assert.equal(other.path, '/sign-in')
    assert.doesNotMatch(one.body, /Nadia/)
  })

  it('a double click opens one session, and whichever answer the browser keeps carries it', async () => {
    await again()
    const { path } = await askLink()
    const fields = { _once: crypto.randomUUID() }
    const browsers = [aBrowser(house), aBrowser(house)]
    const answers = await Promise.all(browsers.map((browser) => browser.post(path, fields)))
    assert.deepEqual(
      answers.map(({ location }) => location),
      ['/arrive', '/arrive'],
    )
    const [first, second] = browsers.map(({ cookies }) => cookies.get('session'))
    assert.ok(first)
    assert.equal(first, second)
  })

  it('a GET opens nothing and uses nothing up; a POST opens once', async () => {
    await again()
    const { path } = await askLink()
    for (let times = 0; times < 3; times += 1) {
      const seen = aBrowser(house)
      assert.equal((await seen.get(path)).status, 200)
      assert.equal(seen.cookies.has('session'), false)
    }
    const browser = aBrowser(house)
    assert.equal((await browser.post(path)).location, '/arrive')
    assert.ok(browser.cookies.get('session'))
    assert.equal((await browser.get('/arrive')).location, '/account')

    const forwarded = await aBrowser(house).post(path)
    assert.equal(forwarded.status, 409)
    assert.match(forwarded.text, /Demandez-en un nouveau/)
    assert.match(forwarded.text, /href="\/sign-in"/)
  })

  it('an invented or expired link is refused in the same words', async () => {
    await again()
    const { path } = await askLink()
    await house.owner("update identity.sign_in_link set expires_at = '2026-11-24T13:59:59Z' where used_at is null")
    const sentence = (text: string) => /role="alert"[\s\S]*?<\/p>/.exec(text)?.[0]
    const expired = await aBrowser(house).post(path)
    const invented = await aBrowser(house).post(`/sign-in/link/${'x'.repeat(43)}`)
    assert.deepEqual([expired.status, invented.status], [409, 409])
    assert.equal(sentence(expired.text), sentence(invented.text))
  })

  it('a newer sign-in uses older links up', async () => {
    await again()
    const older = await askLink()
    const newer = await askLink()
    assert.equal((await aBrowser(house).post(newer.path)).status, 303)
    assert.equal((await aBrowser(house).post(older.path)).status, 409)
  })

  it('two presses at once open one session', async () => {
    await again()
    const { path } = await askLink()
    const both = await Promise.all([aBrowser(house).post(path), aBrowser(house).post(path)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  })

  it('gives a new token, and the one that the browser carried is dead', async () => {
    await again()
    const accountId = await anAccount(house.owner, { name: 'Autre' })
    const planted = await aSession(house.owner, { accountId, at: testNow })
    const browser = aBrowser(house, { cookie: planted })
    const { path } = await askLink()
    await browser.post(path)
    assert.notEqual(`session=${browser.cookies.get('session')}`, planted)
    assert.match((await aBrowser(house, { cookie: planted }).get('/account')).location ?? '', /^\/sign-in/)
  })

  it('follows a path of ours, and no other', async () => {
    await again()
    const { path } = await askLink('/account?a=1')
    const browser = aBrowser(house)
    const shown = await browser.get(path)
    assert.match(shown.text, /name="next" value="\/account\?a=1"/)
    assert.equal((await browser.post(path, { next: '/account?a=1' })).location, '/account?a=1')
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      await again()
      const link = await askLink(next)
      assert.doesNotMatch(link.path, /evil/)
      assert.equal((await aBrowser(house).post(link.path, { next })).location, '/arrive')
    }
  })

  it('a deactivated account cannot enter, and its open session is dead', async () => {
    await again()
    const accountId = await anAccount(house.owner, { email: 'gone@example.org' })
    const cookie = await aSession(house.owner, { accountId, at: testNow })
    assert.equal((await aBrowser(house, { cookie }).get('/account')).status, 200)
    await aBrowser(house).post('/sign-in/link', { email: 'gone@example.org' })
    const { path } = await lastLink('gone@example.org')
    await house.owner('update identity.account set deactivated_at = now() where id = $1', [accountId])
    assert.equal((await aBrowser(house, { cookie }).get('/account')).status, 303)
    assert.equal((await aBrowser(house).post(path)).status, 409)
  })

  it('staff are led to their second factor and hold no role before', async () => {
    await again()
    const organisation = await anOrganisation(house.owner)
    await anAccount(house.owner, { email: 'staff@example.org', works: [{ organisation, role: 'manager' }] })
    const browser = aBrowser(house)
    await browser.post('/sign-in/link', { email: 'staff@example.org' })
    await browser.post((await lastLink('staff@example.org')).path)
    assert.equal((await browser.get('/arrive')).location, '/second-factor')
    assert.match((await browser.get('/team')).location ?? '', /^\/second-factor\?next=%2Fteam/)
  })

  it('is limited per address', async () => {
    await again()
    const tries: number[] = []
    for (let index = 0; index < 5; index += 1)
      tries.push((await aBrowser(house, { network: `10.1.${index}.1` }).post('/sign-in/link', { email: 'nadia@example.org' })).status)
    assert.deepEqual(tries, [303, 303, 303, 303, 429])
  })

  it('is limited per network, and an IPv6 /64 is one network', async () => {
    await again()
    let last = 0
    for (let index = 0; index < 31; index += 1)
      last = (
        await aBrowser(house, { network: `2001:db8:1:2::${index.toString(16)}` }).post('/sign-in/link', { email: `a${index}@example.org` })
      ).status
    assert.equal(last, 429)
    assert.equal((await aBrowser(house, { network: '2001:db8:1:3::1' }).post('/sign-in/link', { email: 'z@example.org' })).status, 303)
  })

  it('refuses what another site sends, signing out included', async () => {
    await again()
    const { path } = await askLink()
    assert.equal((await aBrowser(house).post(path, {}, { origin: 'https://evil.example' })).status, 409)
    assert.equal((await aBrowser(house).post(path, {}, { 'sec-fetch-site': 'cross-site' })).status, 409)
    const browser = aBrowser(house)
    await browser.post(path)
    assert.equal((await browser.post('/sign-out', {}, { origin: 'https://evil.example' })).status, 409)
    assert.equal((await browser.get('/account')).status, 200)

    const token = browser.cookies.get('session')
    assert.equal((await browser.post('/sign-out')).location, '/')
    assert.equal(browser.cookies.has('session'), false)
    assert.equal((await aBrowser(house, { cookie: `session=${token}` }).get('/account')).status, 303)
  })
})

import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'

describe('one’s own account', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())
  beforeEach(() => house.owner('delete from platform.attempt'))

  const signedIn = async (accountId: Awaited<ReturnType<typeof anAccount>>) =>
    aBrowser(house, { cookie: await aSession(house.owner, { accountId, at: testNow }) })
  const sessionIds = async (accountId: string) =>
    (
      await house.owner<{ id: string }>('select id from identity.session where account_id = $1 and ended_at is null order by id', [
        accountId,
      ])
    ).map(({ id }) => id)

  it('shows every open session; ends one, then all the others, and never somebody else’s', async () => {
    const mine = await anAccount(house.owner)
    const stranger = await anAccount(house.owner)
    const [here, there, elsewhere] = [await signedIn(mine), await signedIn(mine), await signedIn(mine)]
    const others = await signedIn(stranger)
    const { text } = await here.get('/account')
    const closable = [...text.matchAll(/\/account\/sessions\/([0-9a-f-]{36})\/end/g)].map(([, id]) => id)
    assert.equal(closable.length, 2)

    const [foreign = ''] = await sessionIds(stranger)
    assert.equal((await here.post(`/account/sessions/${foreign}/end`)).status, 404)
    assert.equal((await others.get('/account')).status, 200)

    assert.equal((await here.post(`/account/sessions/${closable[0]}/end`)).status, 303)
    assert.deepEqual([(await there.get('/account')).status, (await elsewhere.get('/account')).status].sort(), [200, 303])
    assert.equal((await here.post('/account/sessions/end-others')).status, 303)
    assert.equal((await sessionIds(mine)).length, 1)
    assert.equal((await here.get('/account')).status, 200)
    assert.equal((await others.get('/account')).status, 200)
  })

  it('keeps its languages and display, and answers in the language chosen', async () => {
    const browser = await signedIn(await anAccount(house.owner))
    await browser.post('/account/language', { language: 'ar', second: 'fr', theme: 'dark', deactivated_at: '', email: 'x@example.org' })
    const { text } = await browser.get('/account')
    assert.match(text, /<html lang="ar" dir="rtl" data-theme="dark"/)
    assert.doesNotMatch(text, /x@example\.org/)
    assert.equal((await browser.post('/account/language', { language: 'xx' })).status, 422)
  })

  it('takes an address once its reader opened the link, and says the same whether somebody has it or not', async () => {
    await anAccount(house.owner, { email: 'taken@example.org' })
    const mine = await anAccount(house.owner)
    const browser = await signedIn(mine)
    const answers = [
      await browser.post('/account/email', { email: 'taken@example.org' }),
      await browser.post('/account/email', { email: 'mine@example.org' }),
    ]
    assert.deepEqual(
      answers.map(({ status, location }) => [status, location]),
      [
        [303, '/account'],
        [303, '/account'],
      ],
    )
    const emailOf = async () =>
      (await house.owner<{ email: string | null }>('select email from identity.account where id = $1', [mine]))[0]?.email
    assert.equal(await emailOf(), null)

    const letters = await house.owner<{ link: string; to_address: string }>(
      "select link, to_address from platform.mail where to_address in ('taken@example.org', 'mine@example.org')",
    )
    const path = (to: string) => letters.find(({ to_address }) => to_address === to)?.link.replace('http://localhost:3000', '') ?? ''
    assert.equal((await aBrowser(house).post(path('taken@example.org'))).status, 409)
    assert.equal(await emailOf(), null)
    assert.equal((await aBrowser(house).post(path('mine@example.org'))).status, 303)
    assert.equal(await emailOf(), 'mine@example.org')
  })

  it('an answer that no passkey gave is refused', async () => {
    const browser = await signedIn(await anAccount(house.owner))
    const written = JSON.stringify({
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: 'e30', attestationObject: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
    })
    assert.equal((await browser.post('/account/passkeys', { credential: written, label: 'x' })).status, 409)
    assert.equal((await aBrowser(house).post('/sign-in/passkey', { credential: written })).status, 409)
    assert.equal((await aBrowser(house).post('/sign-in/passkey', { credential: '{"' })).status, 422)
  })

  it('an administrator opens an organisation and invites its manager; nobody else does', async () => {
    const operator = await anOrganisation(house.owner, { name: 'Maillon', kind: 'operator' })
    const admin = await anAccount(house.owner, { works: [{ organisation: operator, role: 'administrator' }] })
    const manager = await anAccount(house.owner, { works: [{ organisation: operator, role: 'manager' }] })
    const as = async (accountId: typeof admin) =>
      aBrowser(house, { cookie: await aSession(house.owner, { accountId, organisationId: operator, at: testNow }) })
    const fields = {
      organisation: 'Le Pont',
      kind: 'community',
      territory: 'IT',
      phone: '',
      contact: '',
      name: 'Marta',
      email: 'marta@ponte.example',
    }
    assert.equal((await (await as(manager)).post('/organisations', fields)).status, 404)
    assert.equal((await (await as(admin)).post('/organisations', fields)).status, 303)
    const [made] = await house.owner<{ time_zone: string; role: string }>(
      "select o.time_zone, i.role from identity.organisation o join identity.invitation i on i.organisation_id = o.id where o.name = 'Le Pont'",
    )
    assert.deepEqual(made, { time_zone: 'Europe/Rome', role: 'manager' })
  })
})

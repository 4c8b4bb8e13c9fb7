import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'

describe('inviting a team', () => {
  let house: TestHouse
  let here: OrganisationId
  let there: OrganisationId
  let manager: AccountId
  let cookie = ''
  before(async () => {
    house = await aHouse()
    here = await anOrganisation(house.owner, { name: 'Ici' })
    there = await anOrganisation(house.owner, { name: 'Là-bas' })
    manager = await anAccount(house.owner, {
      name: 'Claire',
      email: 'claire@ici.example',
      works: [{ organisation: here, role: 'manager' }],
    })
    cookie = await aSession(house.owner, { accountId: manager, organisationId: here, at: testNow })
  })
  after(() => house.close())
  beforeEach(() => house.owner('delete from platform.attempt'))

  const linkTo = async (email: string) => {
    const [letter] = await house.owner<{ link: string; subject: string }>(
      'select link, subject from platform.mail where to_address = $1 order by created_at desc, id desc limit 1',
      [email],
    )
    assert.ok(letter)
    assert.doesNotMatch(letter.subject, /Ici|Maillon|équipe/)
    return letter.link.replace('http://localhost:3000', '')
  }
  const invite = async (email: string, more: Record<string, string> = {}) => {
    const sent = await aBrowser(house, { cookie }).post('/team/invite', { name: 'Yusuf', email, role: 'counsellor', ...more })
    assert.equal(sent.status, 303)
    return linkTo(email)
  }
  const works = (email: string) =>
    house.owner<{ organisation_id: string; role: string }>(
      'select organisation_id, role from identity.membership m join identity.account a on a.id = m.account_id where a.email = $1 and m.ended_at is null',
      [email],
    )

  it('a visit shows and changes nothing; accepting makes an account in that organisation, with that role, once', async () => {
    const path = await invite('yusuf@ici.example')
    for (let times = 0; times < 2; times += 1) assert.match((await aBrowser(house).get(path)).text, /yusuf@ici\.example/)
    assert.deepEqual(await works('yusuf@ici.example'), [])

    const browser = aBrowser(house)
    assert.equal((await browser.post(path)).location, '/arrive')
    assert.equal((await browser.get('/arrive')).location, '/second-factor')
    assert.deepEqual(await works('yusuf@ici.example'), [{ organisation_id: here, role: 'counsellor' }])
    assert.equal((await aBrowser(house).post(path)).status, 409)
    assert.match((await aBrowser(house).get(path)).text, /n’est plus ouverte/)
  })

  it('two acceptances at once make one account', async () => {
    const path = await invite('twice@ici.example')
    const both = await Promise.all([aBrowser(house).post(path), aBrowser(house).post(path)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await works('twice@ici.example')).length, 1)
  })

  it('forged fields change neither the organisation, nor the role, nor the address', async () => {
    const path = await invite('forged@ici.example', {
      organisation: there,
      organisationId: there,
      organisation_id: there,
      owner: 'x',
      status: 'accepted',
    })
    await aBrowser(house).post(path, { organisation: there, role: 'administrator', email: 'claire@ici.example', name: 'x' })
    assert.deepEqual(await works('forged@ici.example'), [{ organisation_id: here, role: 'counsellor' }])
    const refused = await aBrowser(house, { cookie }).post('/team/invite', { name: 'X', email: 'x@ici.example', role: 'administrator' })
    assert.equal(refused.status, 422)
  })

  it('accepted in somebody else’s browser, it gives that somebody nothing', async () => {
    const path = await invite('meant@ici.example')
    const otherAccount = await anAccount(house.owner, { email: 'other@la.example', works: [{ organisation: there, role: 'counsellor' }] })
    const other = aBrowser(house, { cookie: await aSession(house.owner, { accountId: otherAccount, organisationId: there, at: testNow }) })
    await other.post(path)
    assert.deepEqual(await works('other@la.example'), [{ organisation_id: there, role: 'counsellor' }])
    assert.deepEqual(await works('meant@ici.example'), [{ organisation_id: here, role: 'counsellor' }])
  })

  it('an account that exists joins; revoked, expired and invented invitations look the same', async () => {
    await anAccount(house.owner, { email: 'known@la.example', works: [{ organisation: there, role: 'counsellor' }] })
    await aBrowser(house).post(await invite('known@la.example'))
    assert.equal((await works('known@la.example')).length, 2)

    const revoked = await invite('revoked@ici.example')
    const [{ id } = { id: '' }] = await house.owner<{ id: string }>(
      "select id from identity.invitation where email = 'revoked@ici.example'",
    )
    assert.equal((await aBrowser(house, { cookie }).post(`/team/invitations/${id}/revoke`)).status, 303)
    const expired = await invite('late@ici.example')
    await house.owner("update identity.invitation set expires_at = '2026-11-24T14:00:00Z' where email = 'late@ici.example'")
    const pages = await Promise.all([revoked, expired, `/invitation/${'x'.repeat(43)}`].map((path) => aBrowser(house).get(path)))
    const body = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0]
    assert.equal(body(pages[0]?.text ?? ''), body(pages[2]?.text ?? ''))
    assert.equal(body(pages[1]?.text ?? ''), body(pages[2]?.text ?? ''))
    for (const path of [revoked, expired]) assert.equal((await aBrowser(house).post(path)).status, 409)
  })

  it('another organisation’s manager reaches none of it', async () => {
    const path = await invite('private@ici.example')
    const stranger = await anAccount(house.owner, { works: [{ organisation: there, role: 'manager' }] })
    const browser = aBrowser(house, { cookie: await aSession(house.owner, { accountId: stranger, organisationId: there, at: testNow }) })
    assert.doesNotMatch((await browser.get('/team')).text, /private@ici\.example|Claire/)
    const [{ id } = { id: '' }] = await house.owner<{ id: string }>(
      "select id from identity.invitation where email = 'private@ici.example'",
    )
    const [{ membership } = { membership: '' }] = await house.owner<{ membership: string }>(
      'select id as membership from identity.membership where account_id = $1',
      [manager],
    )
    assert.equal((await browser.post(`/team/invitations/${id}/revoke`)).status, 404)
    assert.equal((await browser.post(`/team/members/${membership}/end`)).status, 404)
    assert.equal((await aBrowser(house).post(path)).status, 303)
  })

  it('the last manager stays; a colleague who leaves loses the role at the next request', async () => {
    const [{ membership } = { membership: '' }] = await house.owner<{ membership: string }>(
      'select id as membership from identity.membership where account_id = $1',
      [manager],
    )
    assert.equal((await aBrowser(house, { cookie }).post(`/team/members/${membership}/end`)).status, 409)

    const second = await anAccount(house.owner, { works: [{ organisation: here, role: 'manager' }] })
    const open = aBrowser(house, { cookie: await aSession(house.owner, { accountId: second, organisationId: here, at: testNow }) })
    assert.equal((await open.get('/team')).status, 200)
    const [{ theirs } = { theirs: '' }] = await house.owner<{ theirs: string }>(
      'select id as theirs from identity.membership where account_id = $1',
      [second],
    )
    assert.equal((await aBrowser(house, { cookie }).post(`/team/members/${theirs}/end`)).status, 303)
    assert.notEqual((await open.get('/team')).status, 200)
  })

  it('an organisation is switched only to one that one works for, with a new token', async () => {
    const both = await anAccount(house.owner, {
      works: [
        { organisation: here, role: 'counsellor' },
        { organisation: there, role: 'manager' },
      ],
    })
    const browser = aBrowser(house, { cookie: await aSession(house.owner, { accountId: both, organisationId: here, at: testNow }) })
    const before = browser.cookies.get('session')
    assert.equal((await browser.get('/team')).status, 404)
    assert.equal((await browser.post('/account/organisation', { organisation: there })).location, '/arrive')
    assert.notEqual(browser.cookies.get('session'), before)
    assert.match((await browser.get('/team')).text, /Là-bas/)
    const elsewhere = await anOrganisation(house.owner)
    assert.equal((await browser.post('/account/organisation', { organisation: elsewhere })).status, 404)
  })
})

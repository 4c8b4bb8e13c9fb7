import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'

describe('a lost phone', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  it('is put right by a manager, for a colleague and never for oneself', async () => {
    const organisation = await anOrganisation(house.owner)
    const manager = await anAccount(house.owner, { name: 'Olivier', works: [{ organisation, role: 'manager' }] })
    const colleague = await anAccount(house.owner, { name: 'Maude', works: [{ organisation, role: 'counsellor' }] })
    for (const account of [manager, colleague]) {
      await house.owner(`insert into identity.totp (account_id, sealed_secret, confirmed_at) values ($1, '\\x00', now())`, [account])
    }
    const hers = aBrowser(house, {
      cookie: await aSession(house.owner, { accountId: colleague, organisationId: organisation, at: testNow }),
    })
    assert.equal((await hers.get('/today')).status, 200)
    const membership = async (account: string) =>
      (await house.owner<{ id: string }>('select id from identity.membership where account_id = $1', [account]))[0]?.id
    const office = aBrowser(house, {
      cookie: await aSession(house.owner, { accountId: manager, organisationId: organisation, at: testNow }),
    })

    assert.equal((await office.post(`/team/members/${await membership(colleague)}/second-factor`)).status, 303)
    assert.equal((await office.post(`/team/members/${await membership(manager)}/second-factor`)).status, 409)
    assert.deepEqual(await house.owner('select account_id from identity.totp'), [{ account_id: manager }])
    assert.match((await hers.get('/today')).location ?? '', /^\/sign-in/)
  })
})

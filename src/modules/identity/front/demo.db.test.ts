import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { AccountId } from '#kernel/id.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { anAccount, anOrganisation } from '#test/support/identity-examples.ts'

describe('the demo', () => {
  let house: TestHouse
  let persona: AccountId
  let other: AccountId
  before(async () => {
    house = await aHouse()
    const organisation = await anOrganisation(house.owner)
    persona = await anAccount(house.owner, { name: 'Claire Tremblay', persona: 1, works: [{ organisation, role: 'manager' }] })
    other = await anAccount(house.owner, { name: 'Not Shown', works: [{ organisation, role: 'manager' }] })
  })
  after(() => house.close())

  it('shows its personas, and one click is enough to become one, second factor included', async () => {
    const browser = aBrowser(house)
    const { text } = await browser.get('/demo')
    assert.match(text, /Claire Tremblay/)
    assert.doesNotMatch(text, /Not Shown/)
    assert.equal((await browser.post('/demo/become', { account: persona })).location, '/arrive')
    assert.equal((await browser.get('/arrive')).location, '/team')
    assert.equal((await browser.get('/team')).status, 200)
  })

  it('lets nobody become an account that is not a persona', async () => {
    assert.equal((await aBrowser(house).post('/demo/become', { account: other })).status, 404)
  })

  it('shows the letters it would have posted', async () => {
    await aBrowser(house).post('/sign-in/link', { email: 'someone@example.org' })
    assert.match((await aBrowser(house).get('/demo/mail')).text, /someone@example\.org/)
  })

  it('is absent anywhere else: no page, no persona, no letter', async () => {
    await house.owner('update platform.instance set demo = false')
    const serious = await aHouse({ config: { demo: false } })
    try {
      for (const path of ['/demo', '/demo/mail']) assert.equal((await aBrowser(serious).get(path)).status, 404)
      assert.equal((await aBrowser(house).post('/demo/become', { account: persona })).status, 404)
      assert.doesNotMatch((await aBrowser(house).get('/demo')).text, /Claire/)
    } finally {
      await serious.close()
    }
  })
})

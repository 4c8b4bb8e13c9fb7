import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anOrganisation as aMember, anAccount, aSession } from '#test/support/identity-examples.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { anOrganisation } from './card.examples.ts'

describe('which organisation keeps a card', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function workingAt(name: string, role: 'administrator' | 'manager') {
    const organisation = await aMember(house.owner, { name })
    const account = await anAccount(house.owner, { name: `${role} ${name}`, works: [{ organisation, role }] })
    return {
      organisation,
      ...aBrowser(house, await aSession(house.owner, { accountId: account, organisationId: organisation, at: testNow })),
    }
  }

  const keeperOf = async (card: string) => {
    const [row] = await house.owner<{ member_id: string | null }>('select member_id from directory.organisation where id = $1', [card])
    return row?.member_id
  }

  it('is said by an administrator, who reads what changes first and can undo it', async () => {
    const [admin, school] = [await workingAt('Maillon', 'administrator'), await workingAt('École du Port', 'manager')]
    const card = await anOrganisation(house.owner)
    const at = href(routes.keepCardMember, { card })
    assert.match((await admin.read(href(routes.keepCard, { card }))).text, new RegExp(at))
    assert.equal((await school.read(href(routes.keepCard, { card }))).status, 404)
    const asked = await admin.send(at, { member: school.organisation })
    assert.match(asked.text, /Confier la fiche à [^<]*École du Port/)
    assert.equal(await keeperOf(card), null)
    const tied = await admin.send(`${at}/tie`, { member: school.organisation, version: '1' })
    assert.equal(await keeperOf(card), school.organisation)
    assert.equal((await school.read(href(routes.keepCard, { card }))).status, 200)
    const done = await admin.read(tied.location ?? '')
    assert.match(done.text, /Défaire/)
    assert.equal((await admin.send(`${at}/tie`, { member: '', version: '1' })).status, 409)
    assert.equal((await admin.send(`${at}/tie`, { member: '', version: '2' })).status, 303)
    assert.equal(await keeperOf(card), null)
  })

  it('is nobody else’s to say, and never an organisation that is not from here', async () => {
    const [admin, manager] = [await workingAt('Maillon', 'administrator'), await workingAt('Le Phare', 'manager')]
    const card = await anOrganisation(house.owner, { member_id: manager.organisation })
    const at = href(routes.keepCardMember, { card })
    assert.equal((await manager.read(at)).status, 404)
    assert.equal((await manager.send(`${at}/tie`, { member: '', version: '1' })).status, 404)
    assert.equal((await admin.send(`${at}/tie`, { member: card, version: '1' })).status, 409)
    assert.equal((await admin.send(`${at}/tie`, { member: manager.organisation, version: '1' })).status, 409)
    assert.equal(await keeperOf(card), manager.organisation)
  })
})

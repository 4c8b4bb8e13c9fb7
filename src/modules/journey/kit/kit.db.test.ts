import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, aSession } from '#test/support/identity-examples.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { allGroups, aRecord, aSharing } from '#test/support/record-examples.ts'
import { instruments, kits, sheets } from './content/kits.ts'

/** As `wordsOf` reads them: a space that never breaks is a space. */
const plain = (text: string) => text.replace(/\s+/g, ' ')

const looked = { metOn: '2026-11-20', noticed: ['let-speak'], assumedFrom: ['accent'], words: 'Mot pour moi seule', nextTime: 'Attendre' }

describe('what a counsellor has at hand', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  const colleagueOf = async ({ organisation, person }: Awaited<ReturnType<typeof aRecord>>, role: 'counsellor' | 'manager') => {
    const account = await anAccount(house.owner, { name: 'Une collègue', works: [{ organisation, role }] })
    if (role === 'counsellor') await aSharing(house.owner, { person, organisation, account, groups: [] })
    return aBrowser(house, await aSession(house.owner, { accountId: account, organisationId: organisation, at: testNow }))
  }

  test('both kits, each with all its instruments, whichever opens first', async () => {
    const { organisation, counsellor } = await aRecord(house.owner, [])
    const account = await anAccount(house.owner, { works: [{ organisation, role: 'cooperative-adviser' }] })
    const adviser = aBrowser(house, await aSession(house.owner, { accountId: account, organisationId: organisation, at: testNow }))
    const first = [wordsOf((await aBrowser(house, counsellor).read(routes.kit)).text), wordsOf((await adviser.read(routes.kit)).text)]
    for (const [index, kit] of kits.entries()) {
      assert.ok(first[index]?.includes(plain(kit.viewTitle.fr)))
      const asked = wordsOf((await adviser.read(href(routes.kit, {}, { kit: kit.id }))).text)
      for (const { id, purpose } of instruments) assert.equal(asked.includes(plain(purpose.fr)), kit.instruments.includes(id), id)
    }
  })

  test('each instrument prints as a blank sheet, in two languages when asked', async () => {
    const { counsellor } = await aRecord(house.owner, [])
    const { read } = aBrowser(house, counsellor)
    for (const { id, title, prompts } of sheets) {
      const { status, text } = await read(href(routes.kitSheet, {}, { instrument: id, beside: 'ar' }))
      assert.equal(status, 200, id)
      for (const sentence of [title.fr, title.ar, ...prompts.flatMap((each) => [each.text.fr, each.text.ar])])
        assert.ok(wordsOf(text).includes(plain(sentence)), `${id}: ${sentence}`)
    }
    assert.equal((await read(href(routes.kitSheet, {}, { instrument: 'none' }))).status, 404)
  })

  test('a look back at oneself is read by its author alone, and erased by her alone', async () => {
    const record = await aRecord(house.owner, allGroups)
    const { person, counsellor, herself } = record
    const { read, send } = aBrowser(house, counsellor)
    const path = href(routes.selfCheck, { person })
    assert.equal((await send(path, looked)).location, path)
    assert.match((await read(path)).text, /Mot pour moi seule/)
    assert.match((await read(href(routes.prepare, { person }))).text, /Attendre/)

    const colleague = await colleagueOf(record, 'counsellor')
    const manager = await colleagueOf(record, 'manager')
    const [{ id } = { id: '' }] = await house.owner<{ id: string }>('select id from journey.self_check where person_id = $1', [person])
    const gone = href(routes.removeSelfCheck, { person, check: id })
    for (const other of [colleague, manager, aBrowser(house, herself)]) {
      assert.doesNotMatch((await other.read(path)).text, /Mot pour moi seule/)
      assert.equal((await other.send(gone)).status, 404)
    }
    for (const page of [routes.myCopy, routes.myCopyJson, routes.myReaders])
      assert.doesNotMatch((await aBrowser(house, herself).read(page)).text, /Mot pour moi seule|Attendre/)
    assert.deepEqual(
      await house.owner(`select about from audit.line where what = 'write-self-check' and about is not null`),
      [],
      'the trail does not say after meeting whom',
    )
    assert.equal((await send(gone)).status, 303)
    assert.deepEqual(await house.owner('select id from journey.self_check where person_id = $1', [person]), [])
  })

  test('who no longer accompanies still finds what she wrote of herself, without the name, and erases it', async () => {
    const { person, counsellor } = await aRecord(house.owner, allGroups)
    const { read, send } = aBrowser(house, counsellor)
    const [{ name } = { name: '' }] = await house.owner<{ name: string }>('select name from people.person where id = $1', [person])
    await send(href(routes.selfCheck, { person }), looked)
    const named = (await read(routes.mySelfChecks)).text
    assert.match(named, /Mot pour moi seule/)
    assert.ok(named.includes(name))

    await house.owner('update people.accompaniment set ended_at = now() where person_id = $1', [person])
    assert.equal((await read(href(routes.selfCheck, { person }))).status, 404)
    const left = (await read(routes.mySelfChecks)).text
    assert.match(left, /Mot pour moi seule/)
    assert.ok(!left.includes(name))
    const [{ id } = { id: '' }] = await house.owner<{ id: string }>('select id from journey.self_check where person_id = $1', [person])
    assert.equal((await send(href(routes.removeSelfCheck, { person, check: id }))).location, routes.mySelfChecks)
    assert.doesNotMatch((await read(routes.mySelfChecks)).text, /Mot pour moi seule/)
  })

  test('nothing ticked and nothing written, or a meeting of tomorrow, is said kindly', async () => {
    const { person, counsellor } = await aRecord(house.owner, ['contact'])
    const { send } = aBrowser(house, counsellor)
    const path = href(routes.selfCheck, { person })
    assert.equal((await send(path, { metOn: '2026-11-20' })).status, 409)
    const tomorrow = await send(path, { ...looked, metOn: '2027-01-01' })
    assert.equal(tomorrow.status, 409)
    assert.match(tomorrow.text, /Mot pour moi seule/)
  })
})

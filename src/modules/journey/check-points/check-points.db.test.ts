import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord, aSharing, type Group } from '#test/support/record-examples.ts'
import { processItemIds } from '../content/process-checklist.ts'

const said = { way: 'stop', words: 'J’arrête, et je suis bien.', keeps: 'Mes contacts au marché' }

describe('the person looks back', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody(groups: readonly Group[] = [], wording?: string) {
    const record = await aRecord(house.owner, groups, wording)
    const stored = () =>
      house.owner<{ way: string; words: string; keeps: string }>(
        'select way, words, keeps from journey.check_point where person_id = $1 order by at, id',
        [record.person],
      )
    return { ...record, ...aBrowser(house, record.herself), theirs: aBrowser(house, record.counsellor), stored }
  }

  test('writes a point d’étape, then another: both stay, the last one first', async () => {
    const { read, send, stored } = await somebody()
    assert.equal((await send(routes.addCheckPoint, said)).location, routes.myCheckPoints)
    assert.equal((await send(routes.addCheckPoint, { way: 'continue', words: '', keeps: '' })).status, 303)
    assert.deepEqual((await stored()).map(({ way }) => way).sort(), ['continue', 'stop'])
    assert.match(wordsOf((await read(routes.myCheckPoints)).text), /Je m’arrête.*J’arrête, et je suis bien.*Mes contacts au marché/)
  })

  test('the three ways stand side by side, none chosen, none first by its words', async () => {
    const { read, send } = await somebody()
    const { text } = await read(routes.addCheckPoint)
    assert.equal(text.match(/<div class="options equal">/g)?.length, 1)
    assert.equal(text.match(/type="radio"/g)?.length, 3)
    assert.doesNotMatch(text, /checked/)
    assert.equal((await send(routes.addCheckPoint, { ...said, way: '' })).status, 422)
    const forged = await send(routes.addCheckPoint, { ...said, way: 'succeed' })
    assert.equal(forged.status, 422)
    assert.match(forged.text, /J’arrête, et je suis bien/)
  })

  test('a double click keeps one', async () => {
    const { send, stored } = await somebody()
    const once = randomUUID()
    await Promise.all([send(routes.addCheckPoint, said, once), send(routes.addCheckPoint, said, once)])
    assert.equal((await stored()).length, 1)
  })

  test('is read by whoever she shares her decision with, and by nobody else', async () => {
    const sharing = await somebody(['contact', 'decision'])
    await sharing.send(routes.addCheckPoint, said)
    const at = (person: typeof sharing.person) => href(routes.personProcess, { person })
    assert.match((await sharing.theirs.read(at(sharing.person))).text, /J’arrête, et je suis bien/)
    assert.match(wordsOf((await sharing.read(routes.myReaders)).text), /le point sur la démarche. Pour vous accompagner. Ma décision/)
    const keeping = await somebody(['contact'])
    await keeping.send(routes.addCheckPoint, said)
    assert.doesNotMatch((await keeping.theirs.read(at(keeping.person))).text, /J’arrête, et je suis bien/)
    assert.equal((await keeping.theirs.read(routes.myCheckPoints)).status, 404)
    assert.equal((await keeping.theirs.send(routes.addCheckPoint, said)).status, 404)
  })

  test('stays closed when she shared her decision before its wording spoke of it, until she agrees again', async () => {
    const { person, organisation, send, theirs } = await somebody(['contact', 'decision'], '2026-11')
    await send(routes.addCheckPoint, said)
    const read = async () => {
      const [review, folder] = [href(routes.personProcess, { person }), href(routes.personFolder, { person })]
      return `${(await theirs.read(review)).text}${(await theirs.read(folder)).text}`
    }
    const closed = await read()
    assert.doesNotMatch(closed, /J’arrête, et je suis bien/)
    assert.match(closed, /Rien à lire ici pour le moment/)
    await aSharing(house.owner, { person, organisation, groups: ['decision'] })
    assert.match(await read(), /J’arrête, et je suis bien/)
  })
})

describe('the review, filled in together', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  test('she writes her word, says it otherwise, takes it back; her counsellor reads it', async () => {
    const { person, herself, counsellor } = await aRecord(house.owner, ['contact'])
    const [hers, theirs] = [aBrowser(house, herself), aBrowser(house, counsellor)]
    const path = href(routes.personProcess, { person })
    assert.equal(
      (await hers.send(routes.myProcess, { item: 'P4', words: 'C’est ma voisine', version: '0' })).location,
      `${routes.myProcess}#P4`,
    )
    assert.match((await theirs.read(path)).text, /C’est ma voisine/)
    const stale = await hers.send(routes.myProcess, { item: 'P4', words: 'À garder', version: '0' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /À garder<\/textarea>/)
    assert.match(stale.text, /C’est ma voisine/)
    assert.equal((await hers.send(routes.myProcess, { item: 'P4', words: '', version: '1' })).status, 303)
    assert.doesNotMatch((await theirs.read(path)).text, /C’est ma voisine/)
    assert.equal((await hers.send(routes.myProcess, { item: 'P4', words: '', version: '2' })).status, 409)
    assert.equal((await hers.send(routes.myProcess, { item: 'P11', words: 'x', version: '0' })).status, 422)
    assert.equal((await theirs.send(routes.myProcess, { item: 'P4', words: 'Pour elle', version: '2' })).status, 404)
  })

  test('both languages stand on one screen, and the form comes back the same', async () => {
    const { person, counsellor } = await aRecord(house.owner, ['contact'])
    const { read, send } = aBrowser(house, counsellor)
    const path = href(routes.personProcess, { person })
    const together = (await read(`${path}?together=yes`)).text
    assert.match(together, /lang="ar"/)
    assert.doesNotMatch((await read(path)).text, /<span lang="ar" dir="rtl"/)
    const versions = Object.fromEntries(processItemIds.map((item) => [`version-${item}`, '0']))
    const sent = await send(path, { ...versions, together: 'yes', 'state-P1': 'yes' })
    assert.equal(sent.location, `${path}?together=yes`)
    assert.match((await send(path, { ...versions, together: 'yes', 'state-P1': 'not-yet' })).text, /lang="ar"/)
  })
})

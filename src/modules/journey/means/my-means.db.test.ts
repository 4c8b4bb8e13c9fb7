import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'

const sewing = { door: 'what-i-know', words: 'Je couds des robes', serves: '' }

describe('the person says what she starts from', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, ['contact', 'means'])
    const stored = () =>
      house.owner<{ id: string; door: string; words: string; serves: string; version: number }>(
        'select id, door, words, serves, version from journey.means_item where person_id = $1 order by created_at, id',
        [record.person],
      )
    const only = async () => (await stored())[0] ?? assert.fail('nothing noted')
    return { ...record, ...aBrowser(house, record.herself), stored, only }
  }

  test('with nothing noted, one thing to begin with, three doors, and the sketch is open all the same', async () => {
    const { read } = await somebody()
    const page = (await read(routes.myMeans)).text
    for (const door of ['who-i-am', 'what-i-know', 'whom-i-know']) assert.ok(page.includes(`${routes.addMeans}?door=${door}`), door)
    assert.equal((page.match(/class="next-step"/g) ?? []).length, 1)
    assert.equal((await read(routes.mySketch)).status, 200)
  })

  test('notes one thing in her words, and reads it behind its door', async () => {
    const { read, send, only } = await somebody()
    assert.equal((await send(routes.addMeans, { ...sewing, words: '  Je couds <des> robes ' })).location, routes.myMeans)
    const { id, ...item } = await only()
    assert.deepEqual(item, { door: 'what-i-know', words: 'Je couds <des> robes', serves: '', version: 1 })
    const page = (await read(routes.myMeans)).text
    assert.ok(page.includes(href(routes.myMeansItem, { item: id })))
    assert.match(page, /Je couds &lt;des&gt; robes/)
  })

  test('an idea is a question with its example; an unknown door or idea asks the plain question', async () => {
    const { read } = await somebody()
    const asked = wordsOf((await read(`${routes.addMeans}?door=what-i-know&idea=languages`)).text)
    assert.match(asked, /Quelles langues[\s\S]*Je parle arabe/)
    for (const query of ['', '?door=elsewhere', '?door=what-i-know&idea=nothing', `?door=who-i-am&idea=${'x'.repeat(500)}`])
      assert.equal((await read(`${routes.addMeans}${query}`)).status, 200, query)
  })

  test('words are asked for, and a door; what was typed is kept at the field that is wrong', async () => {
    const { send, stored } = await somebody()
    for (const [wrong, field] of [
      [{ words: ' ' }, 'words'],
      [{ words: 'x'.repeat(201) }, 'words'],
      [{ serves: 'x'.repeat(501) }, 'serves'],
      [{ door: 'elsewhere' }, 'door'],
    ] as const) {
      const answered = await send(routes.addMeans, { ...sewing, serves: 'À garder', ...wrong })
      assert.equal(answered.status, 422, field)
      assert.ok(answered.text.includes(`id="${field}-error"`), field)
    }
    assert.deepEqual(await stored(), [])
  })

  test('says it in other words and behind another door; a stale form is refused beside what is stored', async () => {
    const { send, only } = await somebody()
    await send(routes.addMeans, sewing)
    const path = href(routes.myMeansItem, { item: (await only()).id })
    assert.equal((await send(path, { ...sewing, door: 'who-i-am', words: 'J’aime coudre', version: '1' })).location, routes.myMeans)
    const stale = await send(path, { ...sewing, words: 'Mon texte à garder', version: '1' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Mon texte à garder/)
    assert.match(stale.text, /J’aime coudre/)
    const { door, words, version } = await only()
    assert.deepEqual([door, words, version], ['who-i-am', 'J’aime coudre', 2])
    const removal = await send(`${path}/remove`, { version: '1' })
    assert.equal(removal.status, 409)
    assert.match(removal.text, /<details class="confirm" open[\s\S]*Rien n’est retiré/)
    assert.equal((await only()).words, 'J’aime coudre')
  })

  test('takes it back after a second thought, once; a double click on add adds one', async () => {
    const { read, send, stored, only } = await somebody()
    const once = randomUUID()
    await Promise.all([send(routes.addMeans, sewing, once), send(routes.addMeans, sewing, once)])
    assert.equal((await stored()).length, 1)
    const { id } = await only()
    assert.match((await read(href(routes.myMeansItem, { item: id }))).text, /<details class="confirm">[\s\S]*?\/remove"/)
    const again = randomUUID()
    assert.equal((await send(href(routes.removeMeansItem, { item: id }), { version: '1' }, again)).location, routes.myMeans)
    assert.equal((await send(href(routes.removeMeansItem, { item: id }), { version: '1' }, again)).location, routes.myMeans)
    assert.equal((await send(href(routes.removeMeansItem, { item: id }), { version: '1' })).status, 404)
    assert.deepEqual(await stored(), [])
  })

  test('the means of somebody else are unknown, to read, to change and to take back', async () => {
    const other = await somebody()
    await other.send(routes.addMeans, sewing)
    const { id } = await other.only()
    const stranger = await somebody()
    const counsellor = aBrowser(house, other.counsellor)
    for (const { read, send } of [stranger, counsellor]) {
      assert.equal((await read(href(routes.myMeansItem, { item: id }))).status, 404)
      assert.equal((await send(href(routes.myMeansItem, { item: id }), { ...sewing, version: '1' })).status, 404)
      assert.equal((await send(href(routes.removeMeansItem, { item: id }), { version: '1' })).status, 404)
    }
    assert.equal((await counsellor.send(routes.addMeans, sewing)).status, 404)
    assert.deepEqual((await other.only()).version, 1)
  })
})

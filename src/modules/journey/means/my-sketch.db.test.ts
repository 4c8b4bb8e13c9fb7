import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { sketchPartIds } from './domain/sketch.ts'

describe('the person sketches a project', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, ['contact', 'means'])
    const stored = (table: 'sketch_part' | 'sketch_before') =>
      house.owner<{ part: string; words: string; not_yet: boolean; version: number }>(
        `select part, words, not_yet, version from journey.${table} where person_id = $1 order by at, part`,
        [record.person],
      )
    return { ...record, ...aBrowser(house, record.herself), stored }
  }
  const at = (part: string) => href(routes.mySketchPart, { part })

  test('with no idea and no experience: nine times "I do not know yet", each led on, and the whole is hers', async () => {
    const { read, send, stored } = await somebody()
    for (const [index, part] of sketchPartIds.entries()) {
      const next = sketchPartIds[index + 1]
      assert.match((await read(routes.mySketch)).text, new RegExp(`href="${at(part)}"`))
      const answered = await send(at(part), index % 2 === 0 ? { words: '', notYet: 'yes', version: '0' } : { words: '', version: '0' })
      assert.equal(answered.location, next === undefined ? routes.mySketch : at(next))
    }
    assert.equal(
      (await stored('sketch_part')).every(({ not_yet, words }) => not_yet && words === ''),
      true,
    )
    const page = (await read(routes.mySketch)).text
    assert.doesNotMatch(page, /class="next-step"/)
    assert.equal((page.match(/Je ne sais pas encore/g) ?? []).length >= 9, true)
  })

  test('writes a part out of order, sees it in the whole, and is led to the first that is not open', async () => {
    const { read, send } = await somebody()
    assert.equal((await send(at('costs'), { words: 'Un <permis>\nDes boîtes', version: '0' })).location, at('problem'))
    assert.match((await read(routes.mySketch)).text, /Un &lt;permis&gt;/)
  })

  test('what she changes is kept, for her alone, and she comes back to the whole', async () => {
    const { read, send, stored } = await somebody()
    await send(at('offer'), { words: 'Des plats froids', version: '0' })
    assert.equal((await send(at('offer'), { words: 'Des plats chauds', version: '1' })).location, routes.mySketch)
    await send(at('offer'), { words: 'Des plats chauds', version: '2' })
    assert.deepEqual(await stored('sketch_before'), [{ part: 'offer', words: 'Des plats froids', not_yet: false, version: 1 }])
    const page = (await read(at('offer'))).text
    assert.match(page, /Des plats chauds<\/textarea>/)
    assert.match(page, /Des plats froids/)
  })

  test('words and "not yet" may go together: nothing typed is lost', async () => {
    const { send, stored } = await somebody()
    await send(at('rules'), { words: 'Peut-être un permis', notYet: 'yes', version: '0' })
    assert.deepEqual(await stored('sketch_part'), [{ part: 'rules', words: 'Peut-être un permis', not_yet: true, version: 1 }])
  })

  test('a stale form is refused: what was typed stays, beside what is stored', async () => {
    const { send, stored } = await somebody()
    await send(at('people'), { words: 'Des familles', version: '0' })
    const stale = await send(at('people'), { words: 'Mon texte à garder', version: '0' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Mon texte à garder<\/textarea>/)
    assert.match(stale.text, /Des familles/)
    assert.deepEqual(
      (await stored('sketch_part')).map(({ words, version }) => [words, version]),
      [['Des familles', 1]],
    )
  })

  test('two devices write the same part at once: one is kept, the other is told', async () => {
    const { send, stored } = await somebody()
    const sent = await Promise.all(['un', 'deux'].map((words) => send(at('loss'), { words, version: '0' })))
    assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await stored('sketch_part')).length, 1)
  })

  test('too long, or a part we never asked: a sentence at the field, or nothing there', async () => {
    const { read, send } = await somebody()
    const long = await send(at('offer'), { words: 'x'.repeat(3001), version: '0' })
    assert.equal(long.status, 422)
    assert.match(long.text, /id="words-error"/)
    assert.equal((await read(at('turnover'))).status, 404)
    assert.equal((await send(at('turnover'), { words: 'Beaucoup', version: '0' })).status, 404)
  })

  test('what she noted among her means stands beside the part it belongs to', async () => {
    const { read, send } = await somebody()
    await send(routes.addMeans, { door: 'whom-i-know', words: 'Ma voisine Rosa', serves: '' })
    assert.match((await read(at('partners'))).text, /Ma voisine Rosa/)
    assert.doesNotMatch((await read(at('resources'))).text, /Ma voisine Rosa/)
  })

  test('whoever accompanies her writes no part of it', async () => {
    const { counsellor, stored } = await somebody()
    const { read, send } = aBrowser(house, counsellor)
    assert.equal((await read(at('offer'))).status, 404)
    assert.equal((await send(at('offer'), { words: 'À sa place', version: '0' })).status, 404)
    assert.deepEqual(await stored('sketch_part'), [])
  })
})

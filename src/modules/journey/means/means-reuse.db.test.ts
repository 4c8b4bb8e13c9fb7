import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { meansPart, sketchPart } from './dossier-part.ts'

const own = (text: string) => ({ kind: 'own', text })
const hashOf = (cookie: string) => createHash('sha256').update(cookie.slice('session='.length)).digest()

describe('what she noted serves again', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, ['contact', 'plan', 'means'])
    return { ...record, ...aBrowser(house, record.herself) }
  }

  async function withOneItem(words = 'Je couds des robes') {
    const her = await somebody()
    await her.send(routes.addMeans, { door: 'what-i-know', words, serves: 'Des ourlets' })
    const [item] = await house.owner<{ id: string }>('select id from journey.means_item where person_id = $1', [her.person])
    return { ...her, item: item?.id ?? assert.fail('nothing noted') }
  }

  test('an action starts from one of her means, and is hers only once she sends it', async () => {
    const { read, item, person } = await withOneItem()
    assert.ok((await read(routes.addAction)).text.includes(`${routes.addAction}?from=${item}`))
    const page = (await read(`${routes.addAction}?from=${item}`)).text
    assert.match(page, /name="resource"[^>]*value="Je couds des robes"|value="Je couds des robes"[^>]*name="resource"/)
    assert.deepEqual(await house.owner('select id from journey.plan_action where person_id = $1', [person]), [])
  })

  test('a form sent back still says where it starts from', async () => {
    const { send, item } = await withOneItem()
    const back = await send(routes.addAction, { from: item, what: '', dueOn: '', resource: 'Ma machine', trace: '' })
    assert.equal(back.status, 422)
    assert.match(back.text, /<q dir="auto">Je couds des robes<\/q>/)
    assert.match(back.text, /value="Ma machine"/)
  })

  test('an action starts from a part of her sketch, with a small thing to do', async () => {
    const { read, send } = await somebody()
    assert.doesNotMatch((await read(`${routes.addAction}?from=sketch-costs`)).text, /Demander deux prix/)
    await send(href(routes.mySketchPart, { part: 'costs' }), { words: 'Un permis', version: '0' })
    const page = (await read(`${routes.addAction}?from=sketch-costs`)).text
    assert.match(page, /Demander deux prix\.<\/textarea>/)
    assert.match(page, /<q dir="auto">Un permis<\/q>/)
  })

  test('nobody starts from the means of somebody else', async () => {
    const { item } = await withOneItem('Un secret à moi')
    const { read } = await somebody()
    const page = await read(`${routes.addAction}?from=${item}`)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.text, /Un secret à moi/)
  })

  test('the dossier holds each thing as she wrote it, "I do not know yet" included, and nothing while nothing is written', async () => {
    const { person, herself, counsellor, send } = await withOneItem()
    const other = await somebody()
    await send(href(routes.mySketchPart, { part: 'offer' }), { words: 'Des robes', version: '0' })
    await send(href(routes.mySketchPart, { part: 'loss' }), { words: 'Trois samedis ?', notYet: 'yes', version: '0' })
    const readBy = (cookie: string, whose = person) =>
      house.database.transaction('maillon_app', { sessionHash: hashOf(cookie), at: house.clock.now() }, async (tx) => [
        await meansPart.read(tx, whose, new Set()),
        await sketchPart.read(tx, whose, new Set()),
      ])
    const [means, sketch] = await readBy(herself)
    assert.partialDeepStrictEqual(means, [{ kind: 'table', rows: [[own('Je couds des robes'), own('Des ourlets')]] }])
    const said = (sketch ?? []).flatMap((block) => (block.kind === 'lines' ? block.lines.map(({ label, value }) => [label.fr, value]) : []))
    assert.deepEqual(
      said.map(([label]) => label),
      ['Ce que je propose', 'Ce que je peux perdre', 'Ce que je peux perdre'],
    )
    assert.deepEqual([said[0]?.[1], said[2]?.[1]], [own('Des robes'), own('Trois samedis ?')])
    assert.partialDeepStrictEqual(said[1]?.[1], { kind: 'said', words: { fr: 'Je ne sais pas encore' } })
    assert.deepEqual(await readBy(counsellor), [means, sketch])
    assert.deepEqual(await readBy(other.herself, other.person), [[], []])
    assert.deepEqual(await readBy(other.counsellor), [[], []])
  })
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { indicators } from './content/competencies.ts'
import { answerLevels } from './domain/assessment.ts'

const question = (indicator: string) => href(routes.myQuestion, { indicator })
const first = question('D1-EX-S1')

describe('the person says where she stands', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, [])
    const stored = () =>
      house.owner<Record<string, unknown>>(
        'select indicator_id, level, proof, barriers, wish, level_before, version from journey.answer where person_id = $1 order by indicator_id',
        [record.person],
      )
    return { ...record, ...aBrowser(house, record.herself), stored }
  }

  test('the 52 questions, one after the other, each answer leading to the next question', async () => {
    const { read, send, stored } = await somebody()
    let path: string | null = (await read(routes.myAssessment)).text.match(/\/me\/assessment\/D1-EX-S1/)?.[0] ?? null
    for (const [index, { id }] of indicators.entries()) {
      assert.equal(path, question(id))
      assert.equal((await read(question(id))).status, 200)
      const answered = await send(question(id), { level: answerLevels[index % answerLevels.length] ?? '', version: '0' })
      assert.equal(answered.status, 303)
      path = answered.location
    }
    assert.equal(path, routes.myAssessment)
    assert.equal((await stored()).length, 52)
    const printed = wordsOf((await read(`${routes.myAssessmentPrint}?lang=ar`)).text)
    for (const { statement } of indicators) assert.ok(printed.includes(wordsOf(statement.fr)) && printed.includes(wordsOf(statement.ar)))
  })

  test('“not yet” everywhere opens every page and closes none', async () => {
    const { read, send } = await somebody()
    for (const { id } of indicators) assert.equal((await send(question(id), { level: 'not-yet', version: '0' })).status, 303)
    for (const path of [
      routes.me,
      routes.myAssessment,
      routes.myConversation,
      routes.myPlan,
      routes.addAction,
      routes.myDecision,
      routes.myStage,
      routes.myCopy,
    ])
      assert.equal((await read(path)).status, 200, path)
    assert.equal((await send(routes.addAction, { what: 'Appeler', dueOn: '', resource: '', trace: '' })).status, 303)
    assert.equal((await send(routes.myDecision, { outcome: 'full-time', words: '', last: '' })).status, 303)
    assert.equal((await send(routes.myStage, { stage: 'hand-over' })).status, 303)
    assert.equal((await send(routes.myStage, { stage: 'welcome' })).status, 303)
  })

  test('a word without a level, an emoji, Arabic: kept as they were written', async () => {
    const { read, send, stored } = await somebody()
    const sent = { proof: 'نعم، في أكتوبر 👩🏽‍🌾', wish: 'Ouvrir une crêperie 🥞', barriers: ['cost', 'hours'], version: '0' }
    assert.equal((await send(first, sent)).status, 303)
    assert.deepEqual(await stored(), [
      {
        indicator_id: 'D1-EX-S1',
        level: null,
        proof: sent.proof,
        barriers: sent.barriers,
        wish: sent.wish,
        level_before: null,
        version: 1,
      },
    ])
    assert.ok((await read(first)).text.includes(sent.proof))
  })

  test('an empty form changes nothing and says what to do', async () => {
    const { send, stored } = await somebody()
    const empty = await send(first, { proof: '', wish: '', version: '0' })
    assert.equal(empty.status, 409)
    assert.match(empty.text, /Choisissez une réponse/)
    assert.deepEqual(await stored(), [])
  })

  test('a change on another device: refused, both answers on the page, nothing lost', async () => {
    const { send, stored } = await somebody()
    await send(first, { level: 'not-yet', version: '0' })
    const stale = await send(first, { level: 'alone', wish: 'Mon texte à garder', version: '0' })
    assert.equal(stale.status, 409)
    assert.ok(stale.text.includes('Mon texte à garder'))
    assert.match(stale.text, /name="version" value="1"/)
    assert.equal((await stored())[0]?.['level'], 'not-yet')
    assert.equal((await send(first, { level: 'alone', wish: 'Mon texte à garder', version: '1' })).status, 303)
    assert.deepEqual([(await stored())[0]?.['level'], (await stored())[0]?.['level_before']], ['alone', 'not-yet'])
  })

  test('two devices at the very same time: one answer, one conflict', async () => {
    const { send, stored } = await somebody()
    const both = await Promise.all([send(first, { level: 'alone', version: '0' }), send(first, { level: 'not-yet', version: '0' })])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await stored())[0]?.['version'], 1)
  })

  test('a double click has one effect and leads to the same place', async () => {
    const { send, stored } = await somebody()
    const once = randomUUID()
    const fields = { level: 'alone', version: '0' }
    const both = await Promise.all([send(first, fields, once), send(first, fields, once)])
    assert.deepEqual(
      both.map(({ status, location }) => [status, location]),
      [
        [303, question('D1-EX-S2')],
        [303, question('D1-EX-S2')],
      ],
    )
    assert.equal((await stored())[0]?.['version'], 1)
  })

  test('a text of one megabyte: a sentence at its field, the answer not lost, nothing saved', async () => {
    const { send, stored } = await somebody()
    const long = await send(first, { level: 'alone', proof: 'a'.repeat(1_000_000), version: '0' })
    assert.equal(long.status, 422)
    assert.ok(/id="proof-error".{1,400}2\s000/s.test(long.text))
    assert.ok(/value="alone" checked/.test(long.text))
    assert.ok(long.text.includes('a'.repeat(1_000_000)))
    assert.deepEqual(await stored(), [])
  })

  test('a forged level, barrier or question changes nothing', async () => {
    const { send, stored } = await somebody()
    assert.equal((await send(first, { level: 'best', version: '0' })).status, 422)
    assert.equal((await send(first, { level: 'alone', barriers: ['lazy'], version: '0' })).status, 422)
    assert.equal((await send(first, { level: 'alone', version: '-1' })).status, 422)
    assert.equal((await send(question('D9-EX-S1'), { level: 'alone', version: '0' })).status, 404)
    assert.deepEqual(await stored(), [])
  })

  test('the stage filter and the language beside travel with the answer', async () => {
    const { send } = await somebody()
    const last = await send(question('D1-EX-SE1'), { level: 'alone', version: '0', stage: 'exploration', beside: 'none' })
    assert.equal(last.location, `${question('D2-EX-S1')}?stage=exploration&beside=none`)
  })
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'
import { outcomes } from './domain/decision.ts'
import { stages } from './domain/stage.ts'

describe('the person decides, replies and moves', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, allGroups)
    const decisions = () =>
      house.owner<{ id: string; outcome: string; words: string; way: string }>(
        'select id, outcome, words, way from journey.decision where person_id = $1 order by id',
        [record.person],
      )
    return { ...record, ...aBrowser(house, record.herself), decisions, counsellorAt: aBrowser(house, record.counsellor) }
  }

  test('each of the six outcomes, one after the other, and all of them stay readable', async () => {
    const { read, send, decisions } = await somebody()
    let last = ''
    for (const outcome of outcomes) {
      assert.equal((await send(routes.myDecision, { outcome, words: `Parce que ${outcome}`, last })).status, 303)
      last = (await decisions()).at(-1)?.id ?? ''
    }
    assert.deepEqual(
      (await decisions()).map(({ outcome }) => outcome),
      [...outcomes],
    )
    const { text } = await read(routes.myDecision)
    for (const outcome of outcomes) assert.match(text, new RegExp(`Parce que ${outcome}`))
  })

  test('the six outcomes are drawn alike: same element, same class, none chosen beforehand', async () => {
    const { text } = await (await somebody()).read(routes.myDecision)
    const drawn = [...text.matchAll(/<div class="option">\s*<input[^>]*name="outcome"[^>]*>/g)].map(([tag]) =>
      tag.replace(/ (id|value|aria-describedby)="[^"]*"/g, ''),
    )
    assert.equal(drawn.length, 6)
    assert.equal(new Set(drawn).size, 1)
    assert.doesNotMatch(drawn[0] ?? '', /checked/)
  })

  test('a stale form is refused and keeps the text; a double click decides once; a megabyte is too long', async () => {
    const { send, decisions } = await somebody()
    const once = randomUUID()
    await Promise.all([
      send(routes.myDecision, { outcome: 'no', words: '', last: '' }, once),
      send(routes.myDecision, { outcome: 'no', words: '', last: '' }, once),
    ])
    assert.equal((await decisions()).length, 1)
    const stale = await send(routes.myDecision, { outcome: 'part-time', words: 'Mon texte à garder', last: '' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Mon texte à garder/)
    const long = await send(routes.myDecision, {
      outcome: 'part-time',
      words: 'a'.repeat(1_000_000),
      last: (await decisions())[0]?.id ?? '',
    })
    assert.equal(long.status, 422)
    assert.ok(long.text.includes('id="words-error"'))
    assert.equal((await send(routes.myDecision, { outcome: 'brilliant', words: '', last: '' })).status, 422)
    assert.equal((await decisions()).length, 1)
  })

  test('two devices at the very same time: one decision, one conflict', async () => {
    const { send, decisions } = await somebody()
    const both = await Promise.all([
      send(routes.myDecision, { outcome: 'no', words: '', last: '' }),
      send(routes.myDecision, { outcome: 'other', words: '', last: '' }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await decisions()).length, 1)
  })

  test('she reads every observation, replies, says it otherwise, takes it back', async () => {
    const { person, read, send, counsellorAt } = await somebody()
    await counsellorAt.send(href(routes.observe, { person }), {
      indicator: 'D1-EX-S1',
      observedOn: '2026-11-23',
      body: 'Elle a nommé deux aides.',
    })
    const [row] = await house.owner<{ id: string }>('select id from journey.observation where person_id = $1', [person])
    const path = href(routes.reply, { observation: row?.id ?? '' })
    assert.match((await read(routes.myConversation)).text, /Elle a nommé deux aides/)
    assert.equal((await send(path, { reply: 'J’en connais trois 🙂', version: '0' })).status, 303)
    const stale = await send(path, { reply: 'Mon texte à garder', version: '0' })
    assert.deepEqual([stale.status, stale.text.includes('Mon texte à garder')], [409, true])
    assert.equal((await send(path, { reply: '', version: '1' })).status, 303)
    const reply = await house.owner('select reply, reply_version from journey.observation where person_id = $1', [person])
    assert.deepEqual(reply, [{ reply: null, reply_version: 2 }])
    assert.equal((await (await somebody()).send(path, { reply: 'Pas à moi', version: '2' })).status, 404)
  })

  test('she goes to every stage and back, and each move is kept with its author', async () => {
    const { person, send } = await somebody()
    const way = [...stages.slice(1), ...[...stages].reverse().slice(1)]
    for (const stage of way) assert.equal((await send(routes.myStage, { stage })).status, 303, stage)
    const moves = await house.owner('select stage_after from journey.stage_change where person_id = $1', [person])
    assert.equal(moves.length, way.length)
    assert.equal((await send(routes.myStage, { stage: 'welcome' })).status, 409)
    assert.equal((await send(routes.myStage, { stage: 'elite' })).status, 422)
  })
})

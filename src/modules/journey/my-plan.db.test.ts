import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'

const call = { what: 'Appeler la chambre de commerce', dueOn: '2026-12-01', resource: 'Chambre de commerce', trace: '' }

describe('the person plans', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, [])
    const stored = () =>
      house.owner<{ id: string; what: string; due_on: string | null; state: string; word: string; version: number }>(
        'select id, what, due_on::text, state, word, version from journey.plan_action where person_id = $1 order by created_at, id',
        [record.person],
      )
    const only = async () => (await stored())[0] ?? assert.fail('no action')
    return { ...record, ...aBrowser(house, record.herself), stored, only }
  }

  test('adds an action, with the day as people type it, and reads it in her plan', async () => {
    const { read, send, only } = await somebody()
    assert.equal((await send(routes.addAction, { ...call, dueOn: '01/12/2026' })).location, routes.myPlan)
    const { id, ...action } = await only()
    assert.deepEqual(action, { what: call.what, due_on: '2026-12-01', state: 'planned', word: '', version: 1 })
    assert.ok((await read(routes.myPlan)).text.includes(href(routes.myAction, { action: id })))
  })

  test('what she wished offers a start, and becomes an action only when she sends it', async () => {
    const { read, send, stored } = await somebody()
    await send(href(routes.myQuestion, { indicator: 'D1-EX-S1' }), { wish: 'Visiter <une> coopérative', version: '0' })
    assert.match((await read(routes.myPlan)).text, /Visiter &lt;une&gt; coopérative/)
    assert.match((await read(`${routes.addAction}?from=D1-EX-S1`)).text, /Visiter &lt;une&gt; coopérative<\/textarea>/)
    assert.deepEqual(await stored(), [])
  })

  test('done, another way, let go, taken up again: each with a word, all of it kept', async () => {
    const { person, read, send, only } = await somebody()
    await send(routes.addAction, call)
    const { id } = await only()
    for (const [index, state] of ['done', 'changed', 'dropped', 'planned'].entries())
      assert.equal(
        (await send(href(routes.moveAction, { action: id }), { state, word: `Un mot ${state}`, version: String(index + 1) })).status,
        303,
      )
    assert.deepEqual([(await only()).state, (await only()).version], ['planned', 5])
    const kept = await house.owner<{ state: string }>('select state from journey.plan_change where person_id = $1', [person])
    assert.deepEqual(kept.map(({ state }) => state).sort(), ['changed', 'done', 'dropped', 'planned', 'planned'])
    const page = (await read(href(routes.myAction, { action: id }))).text
    for (const state of ['done', 'changed', 'dropped']) assert.match(page, new RegExp(`Un mot ${state}`))
  })

  test('a stale form, to change or to move, is refused: what was typed stays, beside what is stored', async () => {
    const { send, only } = await somebody()
    await send(routes.addAction, call)
    const { id } = await only()
    const path = href(routes.myAction, { action: id })
    assert.equal((await send(path, { ...call, what: 'Écrire à la chambre', version: '1' })).status, 303)
    const changed = await send(path, { ...call, what: 'Mon texte à garder', version: '1' })
    assert.equal(changed.status, 409)
    assert.match(changed.text, /Mon texte à garder<\/textarea>/)
    assert.match(changed.text, /Écrire à la chambre/)
    const moved = await send(href(routes.moveAction, { action: id }), { state: 'done', word: 'Mon mot à garder', version: '1' })
    assert.equal(moved.status, 409)
    assert.match(moved.text, /Mon mot à garder/)
    assert.deepEqual([(await only()).what, (await only()).state, (await only()).version], ['Écrire à la chambre', 'planned', 2])
  })

  test('a double click adds one action', async () => {
    const { send, stored } = await somebody()
    const once = randomUUID()
    const sent = await Promise.all([send(routes.addAction, call, once), send(routes.addAction, call, once)])
    assert.deepEqual(
      sent.map(({ location }) => location),
      [routes.myPlan, routes.myPlan],
    )
    assert.equal((await stored()).length, 1)
  })

  test('a day that does not exist, a year too far, no words, a megabyte: a sentence at the field, the rest kept', async () => {
    const { send, stored } = await somebody()
    for (const [wrong, field] of [
      [{ dueOn: '31/02/2026' }, 'dueOn'],
      [{ dueOn: '0000-01-01' }, 'dueOn'],
      [{ dueOn: '9999-12-31' }, 'dueOn'],
      [{ what: '   ' }, 'what'],
      [{ what: 'a'.repeat(1_000_000) }, 'what'],
      [{ resource: 'x'.repeat(301) }, 'resource'],
    ] as const) {
      const answered = await send(routes.addAction, { ...call, trace: 'À garder', ...wrong })
      assert.equal(answered.status, 422, field)
      assert.ok(answered.text.includes(`id="${field}-error"`) && answered.text.includes('À garder'), field)
    }
    assert.deepEqual(await stored(), [])
  })

  test('an emoji, and words of both directions, at the very length that is allowed', async () => {
    const { send, only } = await somebody()
    const what = `${'مخبز 🥖 '.repeat(60)}`.trim().slice(0, 500)
    assert.equal((await send(routes.addAction, { ...call, what })).status, 303)
    assert.equal((await only()).what, what.trim())
  })

  test('the action of somebody else is unknown, to read, to change and to move', async () => {
    const other = await somebody()
    await other.send(routes.addAction, call)
    const { id } = await other.only()
    const { read, send } = await somebody()
    assert.equal((await read(href(routes.myAction, { action: id }))).status, 404)
    assert.equal((await send(href(routes.myAction, { action: id }), { ...call, what: 'À moi', version: '1' })).status, 404)
    assert.equal((await send(href(routes.moveAction, { action: id }), { state: 'done', word: '', version: '1' })).status, 404)
    assert.equal((await other.only()).version, 1)
  })
})

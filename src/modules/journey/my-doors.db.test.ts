import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { isAmong } from '#kernel/actor.ts'
import type { PersonId } from '#kernel/id.ts'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'

const tables = ['answer', 'observation', 'plan_action', 'plan_change', 'decision', 'stage_change', 'process_check']
const pages = [
  routes.me,
  routes.myAssessment,
  href(routes.myQuestion, { indicator: 'D1-EX-S1' }),
  routes.myAssessmentPrint,
  routes.myConversation,
  routes.myPlan,
  routes.addAction,
  routes.myDecision,
  routes.myStage,
  routes.myCopy,
  routes.myCopyJson,
]

describe('what the person writes is closed to everybody else', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  /** A record with one of everything, all of it shared with the counsellor who accompanies the person. */
  async function aFullRecord() {
    const record = await aRecord(house.owner, allGroups)
    const { person } = record
    const own = aBrowser(house, record.herself)
    const counsellor = aBrowser(house, record.counsellor)
    await own.send(href(routes.myQuestion, { indicator: 'D1-EX-S1' }), { level: 'not-yet', version: '0' })
    await own.send(routes.addAction, { what: 'Appeler' })
    await own.send(routes.myDecision, { outcome: 'no', words: 'Mes mots', last: '' })
    await counsellor.send(href(routes.observe, { person }), { indicator: 'D1-EX-S1', observedOn: '2026-11-23', body: 'Vu ensemble' })
    const [action] = await house.owner<{ id: string }>('select id from journey.plan_action where person_id = $1', [person])
    const [observation] = await house.owner<{ id: string }>('select id from journey.observation where person_id = $1', [person])
    const [decision] = await house.owner<{ id: string }>('select id from journey.decision where person_id = $1', [person])
    assert.ok(action && observation && decision)
    return {
      ...record,
      own,
      counsellorAt: counsellor,
      sendings: sendingsAt(person, { action: action.id, observation: observation.id, decision: decision.id }),
    }
  }

  /** Every address of the person's side, with fields that would be taken from her, and her ids forged in. */
  function sendingsAt(person: PersonId, ids: { action: string; observation: string; decision: string }) {
    const forged = { person, person_id: person, personId: person, account: person, actor: person }
    const { action, observation } = ids
    return [
      [href(routes.myQuestion, { indicator: 'D1-EX-S1' }), { ...forged, level: 'alone', version: '1' }],
      [routes.addAction, { ...forged, what: 'Forgé' }],
      [href(routes.myAction, { action }), { ...forged, what: 'Forgé', version: '1' }],
      [href(routes.moveAction, { action }), { ...forged, state: 'dropped', word: 'Forgé', version: '1' }],
      [routes.myDecision, { ...forged, outcome: 'full-time', words: 'Forgé', last: ids.decision, way: 'self' }],
      [href(routes.reply, { observation }), { ...forged, reply: 'Forgé', version: '0' }],
      [routes.myStage, { ...forged, stage: 'closed' }],
    ] as const
  }

  const everything = async (person: PersonId) => ({
    stage: await house.owner('select stage from people.person where id = $1', [person]),
    rows: await Promise.all(
      tables.map((table) => house.owner(`select to_jsonb(t) as row from journey.${table} t where person_id = $1 order by 1`, [person])),
    ),
  })

  test('every form of the module for a person is tried here', () => {
    const mine = house.product.posts.filter(({ file, thing }) => file.includes('/journey/web/my-') || thing.act.who.includes('person'))
    const journey = mine.filter(({ file }) => file.includes('/journey/'))
    const tried = sendingsAt(randomUUID() as PersonId, { action: randomUUID(), observation: randomUUID(), decision: '' }).length
    assert.equal(journey.length, tried)
    for (const { thing } of journey) assert.deepEqual(thing.act.who, ['person'])
    assert.equal(isAmong({ signedIn: false }, ['person']), false)
  })

  test('the counsellor who accompanies her, with everything shared: 404 at each address, nothing changes', async () => {
    const { person, counsellorAt, sendings } = await aFullRecord()
    const before = await everything(person)
    for (const [path, fields] of sendings) assert.equal((await counsellorAt.send(path, fields)).status, 404, path)
    for (const path of pages) assert.equal((await counsellorAt.read(path)).status, 404, path)
    assert.deepEqual(await everything(person), before)
  })

  test('a counsellor who has a record of her own changes her own and never the other', async () => {
    const { person, account, organisation, counsellorAt, sendings } = await aFullRecord()
    const [own] = await house.owner<{ id: PersonId }>(
      `insert into people.person (id, organisation_id, account_id, name, sort_name, language, reach, created_by, created_at)
       values ($1, $2, $3, 'Maude Gagnon', 'maude gagnon', 'fr', 'phone', $3, now()) returning id`,
      [randomUUID(), organisation, account],
    )
    const before = await everything(person)
    for (const [path, fields] of sendings) {
      const { status } = await counsellorAt.send(path, fields)
      assert.ok([303, 404, 409].includes(status), `${path} ${status}`)
    }
    assert.deepEqual(await everything(person), before)
    assert.equal((await house.owner('select 1 from journey.plan_action where person_id = $1', [own?.id])).length, 1)
  })

  test('somebody else, with a record: never hers; somebody without a session: the door', async () => {
    const { person, sendings } = await aFullRecord()
    const other = aBrowser(house, (await aRecord(house.owner, [])).herself)
    const nobody = aBrowser(house, '')
    const before = await everything(person)
    for (const [path, fields] of sendings) {
      assert.ok([303, 404, 409].includes((await other.send(path, fields)).status), path)
      assert.match((await nobody.send(path, fields)).location ?? '', /^\/sign-in/, path)
    }
    assert.deepEqual(await everything(person), before)
  })

  test('the person herself is let in everywhere', async () => {
    const { own } = await aFullRecord()
    for (const path of pages) assert.equal((await own.read(path)).status, 200, path)
  })
})

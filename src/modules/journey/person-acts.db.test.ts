import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'
import { processItemIds } from './content/process-checklist.ts'

describe('what an adviser may write', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  const get = async (path: string, cookie: string) => (await house.app.request(path, { headers: { cookie } })).text()
  const send = (path: string, cookie: string, fields: Record<string, string>) =>
    house.app.request(path, {
      method: 'POST',
      headers: { origin: testOrigin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    })
  const versions = (version = '0') => Object.fromEntries(processItemIds.map((item) => [`version-${item}`, version]))

  test('an observation, which the person reads', async () => {
    const { person, counsellor, herself } = await aRecord(house.owner, allGroups)
    const sent = { indicator: 'D1-EX-S1', observedOn: '2026-11-23', body: 'Elle a appelé deux organismes.' }
    assert.equal((await send(href(routes.observe, { person }), counsellor, sent)).status, 303)
    assert.match(await get(href(routes.personAssessment, { person }), counsellor), /Elle a appelé deux organismes/)
    assert.match(await get(routes.myConversation, herself), /Elle a appelé deux organismes/)
  })

  test('no observation of tomorrow, of nothing, or of another kind of question; what was typed stays', async () => {
    const { person, counsellor } = await aRecord(house.owner, allGroups)
    const path = href(routes.observe, { person })
    const tomorrow = await send(path, counsellor, { indicator: '', observedOn: '2026-11-25', body: 'Un texte à garder' })
    assert.equal(tomorrow.status, 409)
    assert.match(await tomorrow.text(), /Un texte à garder/)
    assert.equal((await send(path, counsellor, { indicator: 'D9', observedOn: '2026-11-23', body: 'x' })).status, 422)
    assert.equal((await send(path, counsellor, { indicator: '', observedOn: '31/02/2026', body: '' })).status, 422)
    assert.deepEqual(await house.owner('select id from journey.observation where person_id = $1', [person]), [])
  })

  test('a decision signed on paper, marked as such; never one of her own', async () => {
    const { person, counsellor, herself } = await aRecord(house.owner, allGroups)
    const path = href(routes.personDecision, { person })
    const paper = { outcome: 'job-first', words: 'Je travaille d’abord.', signedOn: '2026-11-20', attested: 'yes', seen: '', way: 'self' }
    assert.equal((await send(path, counsellor, { ...paper, attested: '' })).status, 422)
    assert.equal((await send(path, counsellor, { ...paper, signedOn: '2026-12-24' })).status, 409)
    assert.equal((await send(path, counsellor, paper)).status, 303)
    assert.deepEqual(
      await house.owner('select way, outcome, attested_name, signed_on::text from journey.decision where person_id = $1', [person]),
      [{ way: 'paper', outcome: 'job-first', attested_name: 'Maude Gagnon', signed_on: '2026-11-20' }],
    )
    assert.match(await get(path, counsellor), /Sur papier/)
    assert.equal((await send(path, counsellor, paper)).status, 409, 'a form drawn before the last decision')
    assert.equal((await send(routes.myDecision, counsellor, { outcome: 'no', words: '', seen: '' })).status, 404)
    assert.match(await get(routes.myDecision, herself), /Maude Gagnon/)
  })

  test('the way of working, point by point, which the person reads', async () => {
    const { person, counsellor, herself } = await aRecord(house.owner, ['contact'])
    const path = href(routes.personProcess, { person })
    assert.equal((await send(path, counsellor, { ...versions(), 'state-P1': 'yes', 'comment-P1': 'Relu le plan à deux' })).status, 303)
    assert.match(await get(path, counsellor), /Relu le plan à deux/)
    assert.match(await get(routes.myConversation, herself), /Relu le plan à deux/)
    const stale = await send(path, counsellor, { ...versions(), 'state-P1': 'not-yet', 'comment-P1': 'Autre chose' })
    assert.equal(stale.status, 409)
    const shown = await stale.text()
    assert.match(shown, /Autre chose/)
    assert.match(shown, /Relu le plan à deux/)
    assert.equal(
      (await send(path, counsellor, { ...versions(), 'state-P1': 'yes', 'comment-P1': 'Relu le plan à deux', 'comment-P2': 'sans état' }))
        .status,
      422,
    )
  })

  test('ten sendings at once keep one version of a point', async () => {
    const { person, counsellor } = await aRecord(house.owner, ['contact'])
    const path = href(routes.personProcess, { person })
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => send(path, counsellor, { ...versions(), 'state-P3': 'yes', 'comment-P3': `fois ${index}` })),
    )
    assert.deepEqual(all.map(({ status }) => status).sort(), [303, ...Array.from({ length: 9 }, () => 409)])
  })

  test('the stage, both ways, told to the person; closing is hers', async () => {
    const { person, counsellor } = await aRecord(house.owner, ['contact'])
    const path = href(routes.moveStage, { person })
    assert.equal((await send(path, counsellor, { stage: 'plan', seen: 'welcome' })).status, 303)
    assert.equal((await send(path, counsellor, { stage: 'exploration', seen: 'plan' })).status, 303)
    assert.equal((await send(path, counsellor, { stage: 'decision', seen: 'plan' })).status, 409)
    assert.equal((await send(path, counsellor, { stage: 'closed', seen: 'exploration' })).status, 409)
    const moves = await house.owner('select stage_before, stage_after from journey.stage_change where person_id = $1 order by at, id', [
      person,
    ])
    assert.equal(moves.length, 2)
    const letters = await house.owner<{ subject: string }>('select subject from platform.mail where to_address = $1', [
      'amina@exemple.test',
    ])
    assert.ok(letters.length >= 2)
    assert.ok(letters.every(({ subject }) => !/étape|مرحلة|plan|خطة/i.test(subject)))
  })

  test('an organisation, an author or a way sent along changes nothing', async () => {
    const { person, counsellor, organisation, account } = await aRecord(house.owner, allGroups)
    const forged = {
      organisation_id: '00000000-0000-7000-8000-000000000000',
      account_id: '00000000-0000-7000-8000-000000000000',
      authorName: 'X',
      reply: 'oui',
    }
    await send(href(routes.observe, { person }), counsellor, { indicator: '', observedOn: '2026-11-23', body: 'Vu', ...forged })
    assert.deepEqual(
      await house.owner('select organisation_id, account_id, author_name, reply from journey.observation where person_id = $1', [person]),
      [{ organisation_id: organisation, account_id: account, author_name: 'Maude Gagnon', reply: null }],
    )
  })
})

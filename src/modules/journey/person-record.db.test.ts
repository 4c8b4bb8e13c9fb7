import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testNow, testOrigin } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'
import { allGroups, aRecord, aSharing } from '#test/support/record-examples.ts'

describe('a record, for whoever accompanies', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  const get = (path: string, cookie: string) => house.app.request(path, { headers: { cookie } })
  const send = (path: string, cookie: string, fields: Record<string, string>) =>
    house.app.request(path, {
      method: 'POST',
      headers: { origin: testOrigin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    })
  const answer = (person: string, indicator: string, level: string) =>
    house.owner(`insert into journey.answer (person_id, indicator_id, level, wish, at) values ($1, $2, $3, 'Apprendre avec ma sœur', $4)`, [
      person,
      indicator,
      level,
      testNow.toString(),
    ])
  const rooms = [
    routes.person,
    routes.personAssessment,
    routes.personPlan,
    routes.personDecision,
    routes.personProcess,
    routes.prepare,
  ] as const

  test('opens every room to the counsellor who accompanies, and none to anybody else', async () => {
    const { person, organisation, counsellor, herself } = await aRecord(house.owner, allGroups)
    const colleague = await anAccount(house.owner, { name: 'Luc', works: [{ organisation, role: 'counsellor' }] })
    const manager = await anAccount(house.owner, { name: 'Line', works: [{ organisation, role: 'manager' }] })
    const elsewhere = await anOrganisation(house.owner, { name: 'Ailleurs' })
    const stranger = await anAccount(house.owner, { name: 'Paul', works: [{ organisation: elsewhere, role: 'counsellor' }] })
    const others = [
      herself,
      await aSession(house.owner, { accountId: colleague, organisationId: organisation, at: testNow }),
      await aSession(house.owner, { accountId: manager, organisationId: organisation, at: testNow }),
      await aSession(house.owner, { accountId: stranger, organisationId: elsewhere, at: testNow }),
    ]
    for (const room of rooms) {
      const path = href(room, { person })
      assert.equal((await get(path, counsellor)).status, 200, `${room} for the counsellor`)
      for (const other of others) assert.equal((await get(path, other)).status, 404, `${room} for somebody else`)
      assert.equal((await get(href(room, { person: randomUUID() }), counsellor)).status, 404)
    }
  })

  test('says calmly what is not shared, and closes its room', async () => {
    const { person, counsellor } = await aRecord(house.owner, ['contact'])
    const page = await (await get(href(routes.person, { person }), counsellor)).text()
    assert.match(page, /Pas partagé avec votre organisme/)
    for (const room of [routes.personAssessment, routes.personPlan, routes.personDecision] as const) {
      assert.equal((await get(href(room, { person }), counsellor)).status, 404)
    }
  })

  test('shows her words by need, never a number of them', async () => {
    const { person, counsellor } = await aRecord(house.owner, allGroups)
    await answer(person, 'D1-EX-S1', 'with-help')
    await answer(person, 'D1-EX-S2', 'alone')
    const page = await (await get(href(routes.person, { person }), counsellor)).text()
    assert.match(page, /Avec de l(&#39;|'|’)aide · Seul·e/)
    assert.doesNotMatch(page, /\d+\s*(%|\/\s*\d+)/)
  })

  test('hides the self-assessment at the next request once she takes her consent back', async () => {
    const { person, counsellor } = await aRecord(house.owner, allGroups)
    await answer(person, 'D1-EX-S1', 'with-help')
    const path = href(routes.personAssessment, { person })
    assert.match(await (await get(path, counsellor)).text(), /Apprendre avec ma sœur/)
    await house.owner(
      `update people.consent set withdrawn_at = $2, withdrawn_way = 'screen' where person_id = $1 and field_group = 'assessment'`,
      [person, testNow.toString()],
    )
    assert.equal((await get(path, counsellor)).status, 404)
    assert.doesNotMatch(await (await get(href(routes.person, { person }), counsellor)).text(), /Avec de l/)
    const body = { observedOn: '2026-11-23', body: 'Vu', indicator: '' }
    assert.equal((await send(href(routes.observe, { person }), counsellor, body)).status, 404)
  })

  test('leaves a line that she reads', async () => {
    const { person, counsellor, herself } = await aRecord(house.owner, allGroups)
    await get(href(routes.person, { person }), counsellor)
    await get(href(routes.personPlan, { person }), counsellor)
    const lines = await house.owner<{ what: string; reader_name: string }>(
      'select what, reader_name from people.reading where person_id = $1 order by at',
      [person],
    )
    assert.deepEqual(lines.map(({ what }) => what).sort(), ['plan', 'record'])
    const page = await (await get(routes.myReaders, herself)).text()
    assert.match(page, /Maude Gagnon/)
  })

  test('shows a second organisation only what is shared with it', async () => {
    const { person } = await aRecord(house.owner, allGroups)
    const second = await anOrganisation(house.owner, { name: 'La Coopérative de développement', kind: 'cooperative-network' })
    const adviser = await anAccount(house.owner, { name: 'Ines', works: [{ organisation: second, role: 'cooperative-adviser' }] })
    await aSharing(house.owner, { person, organisation: second, account: adviser, groups: ['contact', 'plan'] })
    const cookie = await aSession(house.owner, { accountId: adviser, organisationId: second, at: testNow })
    assert.equal((await get(href(routes.personPlan, { person }), cookie)).status, 200)
    assert.equal((await get(href(routes.personDecision, { person }), cookie)).status, 404)
  })
})

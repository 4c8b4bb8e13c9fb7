import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { allGroups, aRecord, type Group } from '#test/support/record-examples.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
  const card = randomUUID()
  await house.owner(
    `insert into directory.organisation (id, name, territory, source_id, created_at, changed_at) values ($1, 'Le Relais', 'QC', 'relais', now(), now())`,
    [card],
  )
  for (const [name, needs] of [
    ['Cours du soir', 'language-course'],
    ['Cours des grands', 'language-course'],
    ['Prêt d’amorçage', 'money-start'],
  ]) {
    const id = randomUUID()
    await house.owner(
      `insert into directory.service (id, organisation_id, name, needs, languages, source_id, created_at, changed_at)
       values ($1, $2, $3, array[$4], '{fr,ar}', $3, now(), now())`,
      [id, card, name, needs],
    )
    if (name === 'Cours des grands')
      await house.owner(`insert into directory.criterion (service_id, position, min_age, documented) values ($1, 1, 50, '{age}')`, [id])
  }
})
after(() => house.close())

async function somebody(groups: readonly Group[]) {
  const record = await aRecord(house.owner, groups)
  await house.owner(`update people.person set birth = '1990' where id = $1`, [record.person])
  await house.owner(`insert into journey.answer (person_id, indicator_id, level, at) values ($1, 'D3-EX-S1', 'not-yet', $2)`, [
    record.person,
    testNow.toString(),
  ])
  await house.owner(
    `insert into journey.plan_action (id, person_id, what, resource, created_at, changed_at) values ($1, $2, 'Appeler', 'amorçage', $3, $3)`,
    [randomUUID(), record.person, testNow.toString()],
  )
  return { ...record, seen: await aBrowser(house, record.counsellor).read(`/people/${record.person}/resources`) }
}

describe('the service finder of a counsellor', () => {
  it('goes from « not yet » and the plan to services, says why, and leaves out those that refuse', async () => {
    const { seen, person } = await somebody(allGroups)
    assert.equal(seen.status, 200)
    assert.match(seen.text, /Langue et communication/)
    assert.match(seen.text, /Cours du soir/)
    assert.doesNotMatch(seen.text, /Cours des grands/, 'it asks for fifty years')
    assert.match(seen.text, /Prêt d’amorçage/)
    assert.ok(seen.text.includes(`action="/people/${person}/referrals/new" method="post"`))
    assert.doesNotMatch(seen.text, /referrals\/new\?/)
    const read = await house.owner<{ what: string }>('select what from people.reading where person_id = $1', [person])
    assert.deepEqual(read, [{ what: 'resources' }])
  })

  it('shows nothing of what she does not share, and says so', async () => {
    const { seen } = await somebody(['contact'])
    assert.doesNotMatch(seen.text, /Cours du soir|amorçage/)
    assert.match(seen.text, /L’autoévaluation n’est pas partagée/)
    const closed = await somebody([])
    assert.equal(closed.seen.status, 404)
  })
})

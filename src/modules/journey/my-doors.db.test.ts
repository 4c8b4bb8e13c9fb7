import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ActorName } from '#test/rights/actors.ts'
import { herForms, herPages, keptRows, misplaced, theirFormsWithHerFields } from '#test/rights/her-side.ts'
import { get, houseOfRights, send, withoutPolicies } from '#test/rights/house-of-rights.ts'
import { account, now, organisation, person, thing } from '#test/rights/names.ts'
import { actRows, pageRows } from '#test/rights/rows.ts'
import { buildWorld } from '#test/rights/world.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'

const leila = person('leila')
const mine = thing('person', 'the counsellor herself')
const forged = { person: leila, person_id: leila, personId: leila, owner: leila, account: account('person'), actor: account('person') }

/** A house where what is done stays done, and everybody of the world in it. */
async function aWorld(): Promise<TestHouse> {
  const house = await aHouse({ now })
  await buildWorld(house.owner)
  return house
}

/** Sends every form of hers at her own address: as she would, with her name forged into its fields, and into its address. */
async function tryEveryDoor(house: TestHouse, who: ActorName): Promise<{ at: string; status: number; location: string }[]> {
  const answers: { at: string; status: number; location: string }[] = []
  for (const { path, values } of herForms(house)) {
    const doors = [
      [path, values],
      [path, { ...values, ...forged }],
      [`${path}?${new URLSearchParams(forged)}`, values],
    ] as const
    for (const [at, fields] of doors) {
      const { status, headers } = await send(house, who, at, fields)
      answers.push({ at, status, location: headers.get('location') ?? '' })
    }
  }
  return answers
}

/** The counsellor once more, who in another part of life is accompanied too. */
const giveTheCounsellorHerOwnRecord = (house: TestHouse) =>
  house.owner(
    `insert into people.person (id, organisation_id, account_id, name, sort_name, language, reach, created_by, created_at)
     values ($1, $2, $3, 'Maude Gagnon', 'maude gagnon', 'fr', 'phone', $3, $4)`,
    [mine, organisation('accueil'), account('counsellor'), now.toString()],
  )

describe('what the person writes is closed to everybody else', () => {
  let house: TestHouse
  before(async () => {
    house = await aWorld()
  })
  after(() => house?.close())

  test('every form of the module for a person is tried here', async () => {
    assert.deepEqual(misplaced(house), [])
    const forms = herForms(house)
    const ofTheJourney = house.product.posts.filter(({ file, thing }) => file.includes('/journey/') && thing.path.startsWith('/me'))
    assert.ok(ofTheJourney.length > 30)
    for (const { thing } of ofTheJourney)
      assert.ok(
        forms.some(({ act }) => act === thing.act.name),
        thing.act.name,
      )
    for (const { act, path } of forms) {
      assert.ok(actRows[act]?.may.includes('person'), act)
      assert.doesNotMatch(path, /\/(\/|$)/, `${act} has no address`)
    }
    const empty = Object.entries(await keptRows({ owner: house.owner })).filter(([, told]) => told.startsWith('0 '))
    assert.deepEqual(empty, [], 'tables where nobody of the world has a row')
  })

  test('the counsellor who accompanies her, with everything shared: 404 at each address, nothing changes', async () => {
    const before = await keptRows(house)
    for (const { at, status } of await tryEveryDoor(house, 'counsellor')) assert.equal(status, 404, at)
    for (const path of herPages(house)) assert.equal((await get(house, 'counsellor', path)).status, 404, path)
    assert.deepEqual(await keptRows(house), before)
  })

  test('somebody else, with a record: never hers; somebody without a session: the door', async () => {
    const notOf = person('nour')
    const before = await keptRows({ ...house, notOf })
    for (const { at, status } of await tryEveryDoor(house, 'anotherPerson')) assert.ok([303, 404, 409].includes(status), `${at} ${status}`)
    const all = await keptRows(house)
    for (const { at, location } of await tryEveryDoor(house, 'anonymous')) assert.match(location, /^\/sign-in/, at)
    assert.deepEqual(await keptRows({ ...house, notOf }), before)
    assert.deepEqual(await keptRows(house), all)
  })

  test('a counsellor’s own forms, with her fields slipped in: what is hers stays as she wrote it', async () => {
    for (const who of ['counsellor', 'adviser'] as const) {
      const forms = theirFormsWithHerFields(house, who)
      assert.ok(forms.length >= 5)
      const before = await keptRows({ ...house, herWordsAlone: true })
      for (const { act, path, values } of forms) {
        const { status } = await send(house, who, path, { ...values, ...forged, person: leila })
        assert.ok([303, 409].includes(status), `${act} ${status}`)
      }
      assert.deepEqual(await keptRows({ ...house, herWordsAlone: true }), before)
    }
  })
})

for (const walls of ['behind both walls', 'behind the first wall alone'] as const) {
  describe(`a counsellor who has a record of her own, ${walls}`, () => {
    let house: TestHouse
    before(async () => {
      house = await aWorld()
      if (walls === 'behind the first wall alone') await withoutPolicies(house)
      await giveTheCounsellorHerOwnRecord(house)
    })
    after(() => house?.close())

    test('changes her own and never the other', async () => {
      const before = await keptRows({ ...house, notOf: mine })
      const answers = await tryEveryDoor(house, 'counsellor')
      for (const { at, status } of answers) assert.ok([303, 404, 409].includes(status), `${at} ${status}`)
      const others = Object.entries(await keptRows({ ...house, notOf: mine })).filter(([table, told]) => before[table] !== told)
      assert.deepEqual(
        others.map(([table]) => table),
        [],
        'tables where something of another changed',
      )
      assert.equal((await house.owner('select 1 from journey.plan_action where person_id = $1', [mine])).length, 3)
      assert.ok(answers.filter(({ status }) => status === 303).length > 30)
    })
  })
}

describe('what the person writes is open to her', () => {
  let house: TestHouse
  before(async () => {
    house = await houseOfRights()
  })
  after(() => house?.close())

  test('the person herself is let in everywhere, and taken at every word', async () => {
    for (const path of herPages(house)) {
      const { status } = await get(house, 'person', path)
      assert.ok([200, 303].includes(status), `${path} ${status}`)
    }
    for (const { path, values } of herForms(house)) assert.equal((await send(house, 'person', path, values)).status, 303, path)
    assert.ok(Object.keys(pageRows).length > herPages(house).length)
  })
})

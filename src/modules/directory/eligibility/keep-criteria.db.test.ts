import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { anOrganisation, aService } from '../cards/card.examples.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

const rowsOf = (service: string) =>
  house.owner<{ min_age: number | null; areas: string[] | null; documented: string[]; position: number }>(
    'select min_age, areas, documented, position from directory.criterion where service_id = $1 order by position',
    [service],
  )

async function aKeeper() {
  const record = await aRecord(house.owner, [])
  const organisation = await anOrganisation(house.owner, { member_id: record.organisation })
  const service = await aService(house.owner, { organisation_id: organisation })
  return { ...aBrowser(house, record.counsellor), service, at: `/directory/keep/services/${service}/criteria` }
}

describe('who keeps a card writes for whom the service is', () => {
  it('reads the sentence first, saves it, changes it, removes it', async () => {
    const { send, read, service, at } = await aKeeper()
    const row = { version: '1', row: '0', minAge: '18', areas: 'Saint-Denis (93)\nIle-de-France', statusSays: 'open' }
    const preview = await send(at, row)
    assert.match(preview.text, /Avoir 18 ans ou plus et vivre ici/)
    assert.deepEqual(await rowsOf(service), [])
    assert.equal((await send(`${at}/write`, row)).location, at)
    const [stored] = await rowsOf(service)
    assert.deepEqual(stored?.documented, ['age', 'status', 'area'])
    assert.deepEqual(stored?.areas, ['fr-93066', 'fr-r11'])
    assert.match((await read(at)).text, /Non renseigné\s?: Temps dans le pays/)
    await send(`${at}/write`, { version: '2', row: '1', student: 'yes' })
    assert.equal((await rowsOf(service)).length, 2)
    await send(`${at}/write`, { version: '3', row: '0', minAge: '16' })
    assert.deepEqual(
      (await rowsOf(service)).map(({ min_age }) => min_age),
      [16, null],
    )
    await send(`${at}/remove`, { version: '4', row: '0' })
    assert.deepEqual(
      (await rowsOf(service)).map(({ min_age, position }) => [min_age, position]),
      [[null, 1]],
    )
  })

  it('folds away what is seldom asked, and opens it once it says something or has to be looked at again', async () => {
    const { send, read, at } = await aKeeper()
    const opened = (text: string) => text.match(/<details class="details" open/g)?.length ?? 0
    const blank = (await read(at)).text
    assert.equal(opened(blank), 0)
    assert.match(blank, /<details class="details"><summary>Temps dans le pays/)
    assert.equal(opened((await send(`${at}/write`, { version: '1', row: '0', minLevel: '2' })).text), 1)
    await send(`${at}/write`, { version: '1', row: '0', student: 'yes', minMonths: '3' })
    assert.equal(opened((await read(`${at}?row=0`)).text), 2)
  })

  it('says what cannot be read, field by field, and keeps what was typed', async () => {
    const { send, service, at } = await aKeeper()
    for (const wrong of [{ minAge: '30', maxAge: '20' }, { areas: 'Zzyzx' }, { statuses: 'fr-carte-bleue' }, { minLevel: '2' }]) {
      const answer = await send(`${at}/write`, { version: '1', row: '0', ...wrong })
      assert.equal(answer.status, 422, JSON.stringify(wrong))
    }
    assert.deepEqual(await rowsOf(service), [])
  })

  it('does not write over what changed meanwhile', async () => {
    const { send, service, at } = await aKeeper()
    await send(`${at}/write`, { version: '1', row: '0', minAge: '18' })
    const late = await send(`${at}/write`, { version: '1', row: '0', minAge: '16' })
    assert.equal(late.status, 409)
    assert.deepEqual(
      (await rowsOf(service)).map(({ min_age }) => min_age),
      [18],
    )
  })
})

describe('answers are kept for who says so, and read by nobody else', () => {
  it('kept, used for another service, erased', async () => {
    const { herself, ...record } = await aRecord(house.owner, [])
    const person = aBrowser(house, herself)
    const [one, two] = [await aService(house.owner), await aService(house.owner)]
    for (const service of [one, two])
      await house.owner(
        `insert into directory.criterion (service_id, position, min_age, documented) values ($1, 1, 18, directory.criterion_names())`,
        [service],
      )
    assert.match((await person.read(`/services/${one}/for-me`)).text, /Quel âge/)
    await person.send(`/services/${one}/for-me`, { age: '40' })
    assert.deepEqual(await house.owner('select from directory.kept_facts'), [], 'nothing is kept unless she says so')
    await person.send(`/services/${one}/for-me/keep`, { age: '40' })
    assert.match((await person.read(`/services/${two}/for-me`)).text, /semble être pour vous/)
    assert.match((await aBrowser(house, record.counsellor).read(`/services/${two}/for-me`)).text, /Quel âge/)
    await person.send(`/services/${two}/for-me/forget`, {})
    assert.match((await person.read(`/services/${two}/for-me`)).text, /Quel âge/)
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { anOrganisation, aService } from '../cards/card.examples.ts'
import { widenStatuses } from './content/statuses.ts'
import { columnsOf } from './criterion-store.ts'
import { type Criterion, criterionNames, openTo } from './domain/criterion.ts'

let house: TestHouse
let service: string
let other: string
const open: Criterion = openTo(criterionNames)

async function criteria(of: string, ...rows: Criterion[]) {
  const json = JSON.stringify(rows.map((row, index) => ({ service_id: of, position: index + 1, ...columnsOf(row) })))
  const columns = Object.keys({ service_id: 0, position: 0, ...columnsOf(open) }).join(', ')
  await house.owner('delete from directory.criterion where service_id = $1', [of])
  await house.owner(
    `insert into directory.criterion (${columns}) select ${columns} from jsonb_populate_recordset(null::directory.criterion, $1)`,
    [json],
  )
}

const ask = async (fields?: Record<string, string>) => {
  const body = fields && new URLSearchParams({ _once: crypto.randomUUID(), ...fields })
  const response = await house.app.request(`/services/${service}/for-me`, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    headers: { origin: testOrigin, 'accept-language': 'fr', ...(body && { 'content-type': 'application/x-www-form-urlencoded' }) },
  })
  return { status: response.status, html: (await response.text()).replaceAll('’', "'").replaceAll('\u00a0', ' ') }
}

before(async () => {
  house = await aHouse()
  const organisation = await anOrganisation(house.owner, { name: 'Le Relais', territory: 'FR' })
  service = await aService(house.owner, { organisation_id: organisation, name: 'Cours du soir', conditions: 'Inscription en septembre.' })
  other = await aService(house.owner, { organisation_id: organisation, name: 'Cours du matin' })
  await criteria(other, open)
})
after(() => house.close())

describe('is it for me?', () => {
  it('asks one thing at a time, says which, and never writes an answer in an address', async () => {
    const asylum = widenStatuses(['fr-asylum-certificate']).slice(1)
    await criteria(service, { ...open, age: { min: 18, max: null }, statuses: asylum })
    const first = await ask()
    assert.match(first.html, /On ne sait pas encore/)
    assert.match(first.html, /Quel âge avez-vous/)
    assert.doesNotMatch(first.html, /Quels papiers avez-vous/)
    const second = await ask({ age: '34' })
    assert.equal(second.status, 200)
    assert.match(second.html, /Quels papiers avez-vous/)
    assert.match(second.html, /<input type="hidden" name="age" value="34"/)
    assert.doesNotMatch(second.html, /href="[^"]*age=34/)
    const third = await ask({ age: '34', statuses: 'fr-asylum-certificate' })
    assert.match(third.html, /ce service semble être pour vous/)
    assert.match(third.html, /Inscription en septembre/)
    assert.match(third.html, /À confirmer avec/)
    assert.match(third.html, /ofpra\.gouv\.fr/)
  })

  it('says which condition fails, and what else there is', async () => {
    const no = await ask({ age: '16' })
    assert.match(no.html, /Ce service demande autre chose/)
    assert.match(no.html, /avoir 18 ans ou plus/)
    assert.match(no.html, /Cours du matin/)
    assert.doesNotMatch(no.html, /Quels papiers/)
  })

  it('what is passed over is not asked again, and ends as a call', async () => {
    const passed = await ask({ age: '34', declined: 'status' })
    assert.match(passed.html, /Vous avez préféré ne pas tout dire/)
    assert.doesNotMatch(passed.html, /Quels papiers/)
  })

  it('a service that wrote nothing is not documented', async () => {
    await criteria(service)
    assert.match((await ask()).html, /La fiche ne le dit pas/)
    await criteria(service, openTo(criterionNames.filter((name) => name !== 'residence')))
    assert.match((await ask()).html, /n'a rien écrit sur : Temps dans le pays/)
  })

  it('a town called as others is chosen, one that is nowhere is said', async () => {
    await criteria(service, { ...open, areas: ['fr-d93'] })
    assert.match((await ask({ place_typed: 'Saint-Denis' })).html, /Quel lieu est-ce/)
    assert.match((await ask({ place_typed: 'Zzyzx' })).html, /On ne trouve pas ce lieu/)
    assert.match((await ask({ place_typed: 'Bobigny' })).html, /semble être pour vous/)
    assert.match((await ask({ place_typed: 'Brest (29)' })).html, /vivre ici : Seine-Saint-Denis/)
  })
})

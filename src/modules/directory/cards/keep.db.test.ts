import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { peopleExamples, type Somebody } from '#test/support/people-examples.ts'
import { aService } from './card.examples.ts'

let house: TestHouse
let examples: ReturnType<typeof peopleExamples>
let sylvie: Somebody
let elsewhere: Somebody
before(async () => {
  house = await aHouse()
  examples = peopleExamples(house)
  sylvie = await examples.account('Sylvie', await examples.organisation('CJE'), ['manager'])
  elsewhere = await examples.account('Olivier', await examples.organisation('PROMIS'), ['manager'])
})
after(() => house?.close())

const organisation = {
  name: 'CJE',
  writtenIn: 'fr',
  territory: 'QC',
  phone: '514 555 0110',
  email: 'cje@example.org',
  website: 'cje.example.org',
}
const one = async <Row>(sql: string, values: unknown[] = []) => (await house.owner<Row>(sql, values))[0]
const last = (location: string) => location.split('/').at(-1) ?? ''

test('from nothing to an open service: an organisation, a place, a draft, its words, its opening', async () => {
  const { ask } = examples
  assert.match((await ask(sylvie, '/directory/keep')).text, /Ajoutez d’abord votre organisme/)
  const made = await ask(sylvie, '/directory/keep/organisations/new', organisation)
  assert.equal(made.status, 303)
  const card = last(made.location)

  const several = await ask(sylvie, `/directory/keep/organisations/${card}/places`, { town: 'Montréal', address: '1, rue A' })
  assert.equal(several.status, 409)
  assert.match(several.text, /Plusieurs lieux portent ce nom/)
  assert.match(several.text, /value="1, rue A"/)
  const chosen = await ask(sylvie, `/directory/keep/organisations/${card}/places`, {
    town: 'Montréal',
    address: '1, rue A',
    place: 'ca-6077243',
  })
  assert.equal(chosen.status, 303)
  const site = await one<{ id: string; place_id: string; country: string }>(
    'select id, place_id, country from directory.site where organisation_id = $1',
    [card],
  )
  assert.equal(site?.place_id, 'ca-6077243')
  assert.equal(site?.country, 'CA')

  const draft = await ask(sylvie, '/directory/keep/services/new', { card, name: 'Atelier', needs: ['start-idea', 'cooperative-discover'] })
  const service = last(draft.location)
  assert.equal((await ask(undefined, `/services/${service}`)).status, 404)
  assert.equal((await ask(elsewhere, `/directory/keep/services/${service}`)).status, 404)
  assert.equal((await ask(sylvie, `/services/${service}`)).status, 200)

  const whole = {
    ...{
      version: '1',
      name: 'Atelier',
      writtenIn: 'fr',
      kind: 'workshop',
      needs: 'start-idea',
      stages: 'exploration',
      languages: ['fr', 'es'],
    },
    ...{
      given: 'on-site',
      siteIds: site?.id ?? '',
      free: 'yes',
      days: ['TU'],
      opens: '18:00',
      closes: '20:00',
      papers: 'Une pièce\n\nUn cahier',
    },
    ...{ areas: 'Laval, Québec', phone: '514 555 0110', email: 'atelier@example.org', conditions: 'Avoir 18 ans.' },
  }
  const unknownArea = await ask(sylvie, `/directory/keep/services/${service}`, { ...whole, areas: 'Nullepart-les-Oies' })
  assert.equal(unknownArea.status, 409)
  assert.match(unknownArea.text, /Nullepart-les-Oies/)
  assert.match(unknownArea.text, /Avoir 18 ans\./)
  assert.equal((await ask(sylvie, `/directory/keep/services/${service}`, whole)).status, 303)
  const stale = await ask(sylvie, `/directory/keep/services/${service}`, { ...whole, name: 'Atelier du soir' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /value="Atelier du soir"/)
  const kept = await one<{ phone: null; email: string; areas: string[]; papers: string[] }>(
    'select phone, email, areas, papers from directory.service where id = $1',
    [service],
  )
  assert.deepEqual(kept, { phone: null, email: 'atelier@example.org', areas: ['ca-6050610'], papers: ['Une pièce', 'Un cahier'] })

  assert.equal((await ask(sylvie, `/directory/keep/services/${service}/words/en`, { version: '2', name: 'Workshop' })).status, 303)
  assert.equal((await ask(elsewhere, `/directory/keep/services/${service}/state`, { version: '3', state: 'open' })).status, 404)
  assert.equal((await ask(sylvie, `/directory/keep/services/${service}/state`, { version: '3', state: 'open' })).status, 303)
  const seats = await ask(sylvie, `/directory/keep/services/${service}/seats`, { seats: '10', seatsFree: '11' })
  assert.equal(seats.status, 409)
  assert.equal((await ask(sylvie, `/directory/keep/services/${service}/seats`, { seats: '10', seatsFree: '4' })).status, 303)

  const french = (await ask(undefined, `/services/${service}`)).text
  for (const said of ['Atelier', 'mardi', 'Une pièce', '4 places', 'Gratuit', 'Avoir 18 ans.', 'par CJE', '1, rue A'])
    assert.match(french, new RegExp(said), said)
  const english = (await ask(undefined, `/services/${service}`, undefined, 'en')).text
  assert.match(english, /Workshop/)
  assert.match(english, /lang="fr"[^>]*>.*Avoir 18 ans\./s)
  assert.match(english, /Part of the text is in French/)
  assert.match((await ask(undefined, `/directory/${card}`)).text, /Atelier/)
})

test('anyone says what is wrong without an account; who keeps the card answers once, and the contact is forgotten', async () => {
  const { ask } = examples
  const card = await one<{ id: string }>(`select id from directory.organisation where name = 'CJE'`)
  const service = await aService(house.owner, { organisation_id: card?.id })
  assert.equal((await ask(undefined, `/services/${service}/report`, { words: '' })).status, 422)
  assert.equal(
    (await ask(undefined, `/services/${service}/report`, { words: 'Le numéro est faux.', contact: 'me@example.org' })).status,
    303,
  )
  const report = await one<{ id: string }>('select id from directory.error_report where service_id = $1', [service])
  assert.match((await ask(sylvie, '/directory/keep')).text, /Une erreur signalée attend/)
  assert.match((await ask(sylvie, '/directory/keep/reports')).text, /Le numéro est faux\..*me@example\.org/s)
  assert.doesNotMatch((await ask(elsewhere, '/directory/keep/reports')).text, /numéro est faux/)
  const path = `/directory/keep/reports/${report?.id}`
  assert.equal((await ask(elsewhere, path, { version: '1', state: 'done' })).status, 404)
  assert.equal((await ask(sylvie, path, { version: '1', state: 'done', answer: 'Corrigé.' })).status, 303)
  assert.equal((await ask(sylvie, path, { version: '1', state: 'not' })).status, 409)
  assert.deepEqual(await one('select state, contact, answered_by from directory.error_report where id = $1', [report?.id]), {
    state: 'done',
    contact: null,
    answered_by: 'CJE',
  })
})

test('a network that reports too much is asked to wait', async () => {
  const service = await aService(house.owner)
  let status = 0
  for (let index = 0; index < 11; index++)
    status = (await examples.ask(undefined, `/services/${service}/report`, { words: `${index}` })).status
  assert.equal(status, 429)
})

test('an old card says so to everybody, and one button makes it fresh', async () => {
  const { ask } = examples
  const card = await one<{ id: string }>(`select id from directory.organisation where name = 'CJE'`)
  const service = await aService(house.owner, { organisation_id: card?.id, name: 'Ancien', verified_on: '2026-01-02' })
  assert.match((await ask(undefined, `/services/${service}`)).text, /Personne n’a vérifié cette fiche depuis le 2 janvier 2026/)
  const list = (await ask(sylvie, '/directory/keep')).text
  assert.ok(list.indexOf('Ancien') < list.indexOf('Atelier'), 'the longest unverified first')
  assert.equal((await ask(sylvie, `/directory/keep/services/${service}/still-true`, {})).status, 303)
  assert.doesNotMatch((await ask(undefined, `/services/${service}`)).text, /Personne n’a vérifié/)
})

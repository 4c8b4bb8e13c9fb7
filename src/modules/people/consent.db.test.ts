import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { peopleExamples, type Somebody } from '#test/support/people-examples.ts'
import { consentWording } from './content/consent.ts'

describe('what a person shares', () => {
  let house: TestHouse
  let world: ReturnType<typeof peopleExamples>
  let here: string
  let elsewhere: string
  let karim: Somebody
  let paul: Somebody

  before(async () => {
    house = await aHouse()
    world = peopleExamples(house)
    here = await world.organisation('Le Pont')
    elsewhere = await world.organisation('La Passerelle')
    karim = await world.counsellor('Karim', here)
    paul = await world.counsellor('Paul', elsewhere)
  })
  after(() => house.close())

  const given = { until: '2027-06-30', wording: consentWording.version, wordingLanguage: 'fr' }

  it('is taken back at once: the next request of an open session finds nothing', async () => {
    const id = await world.record(karim, { name: 'Salma Retrait' })
    const person = await world.personOf(id)
    assert.equal((await world.ask(karim, `/people/${id}/contact`)).status, 200)
    assert.equal((await world.ask(person, '/me/sharing/withdraw', { recipient: here, group: 'contact' })).status, 303)
    for (const path of ['contact', 'notes', 'card', 'join', 'appointments/new', 'consents/paper'])
      assert.equal((await world.ask(karim, `/people/${id}/${path}`)).status, 404, path)
    assert.doesNotMatch((await world.ask(karim, '/people?scope=organisation')).text, /Salma/)
    assert.doesNotMatch((await world.ask(karim, '/people/new?name=Salma')).text, /Retrait/)
    assert.equal(
      (await world.ask(karim, `/people/${id}/appointments/new`, { on: '2026-12-01', at: '10:00', minutes: '60', place: 'ici' })).status,
      404,
    )
    assert.match((await world.ask(person, '/me/sharing')).text, /Vous ne partagez rien/)
  })

  it('ends by itself the day after its last day', async () => {
    const id = await world.record(karim, { name: 'Finie Hier' })
    await house.owner(`update people.consent set until = '2026-11-24' where person_id = $1`, [id])
    assert.equal((await world.ask(karim, `/people/${id}/contact`)).status, 200)
    await house.owner(`update people.consent set until = '2026-11-23' where person_id = $1`, [id])
    assert.equal((await world.ask(karim, `/people/${id}/contact`)).status, 404)
    assert.doesNotMatch((await world.ask(karim, '/people?text=Finie')).text, /Hier/)
  })

  it('is given by the person, with a receipt that she alone reads', async () => {
    const id = await world.record(karim, { name: 'Yasmine Ailleurs' })
    const person = await world.personOf(id)
    const other = await world.personOf(await world.record(karim, { name: 'Autre' }))
    assert.doesNotMatch((await world.ask(paul, '/people/new?name=Yasmine')).text, /Ailleurs/)
    const { status, location } = await world.ask(person, '/me/sharing/give', {
      ...given,
      recipient: elsewhere,
      groups: ['contact', 'plan'],
    })
    assert.equal(status, 303)
    const receipt = await world.ask(person, location)
    assert.match(receipt.text, /La Passerelle/)
    assert.match(receipt.text, /À l’écran, par vous/)
    assert.equal((await world.ask(other, location)).status, 404)
    assert.equal((await world.ask(karim, location)).status, 404)
    assert.match((await world.ask(paul, '/people/new?name=Yasmine')).text, /Ailleurs/)
    assert.equal((await world.ask(paul, `/people/${id}/join`, { reason: 'Elle m’a écrit' })).status, 303)
    assert.equal((await world.ask(paul, `/people/${id}/contact`)).status, 200)
    assert.equal((await world.ask(person, '/me/sharing/withdraw', { recipient: '', group: '' })).status, 303)
    assert.equal((await world.ask(paul, `/people/${id}/contact`)).status, 404)
    assert.equal((await world.ask(karim, `/people/${id}/contact`)).status, 404)
  })

  it('is refused with a sentence when it cannot be', async () => {
    const person = await world.personOf(await world.record(karim))
    const give = (more: Record<string, string | string[]>) =>
      world.ask(person, '/me/sharing/give', { ...given, recipient: elsewhere, groups: ['contact'], ...more })
    assert.match((await give({ groups: [] })).text, /au moins une partie/)
    assert.match((await give({ groups: ['plan'] })).text, /Partagez aussi vos coordonnées/)
    assert.match((await give({ until: '2026-11-24' })).text, /un jour à venir/)
    assert.match((await give({ until: '2030-01-01' })).text, /dans les deux ans/)
    assert.match((await give({ until: 'demain' })).text, /une date qui existe/)
    assert.match((await give({ wording: '2020-01' })).text, /Le texte a changé/)
    assert.equal((await give({ recipient: randomUUID() })).status, 404)
  })

  it('is written down for her as what it is: paper or words, never the screen', async () => {
    const id = await world.record(karim)
    const person = await world.personOf(id)
    const paper = { groups: ['assessment'], on: '2026-11-20', until: '2027-06-30', way: 'paper', noticeLanguage: 'ar' }
    assert.equal((await world.ask(karim, `/people/${id}/consents/paper`, { ...paper, way: 'screen' })).status, 422)
    assert.match((await world.ask(karim, `/people/${id}/consents/paper`, { ...paper, on: '2026-12-25' })).text, /ne peut pas être à venir/)
    assert.equal(
      (await world.ask(karim, `/people/${id}/consents/paper`, { ...paper, recipient: elsewhere, recipient_id: elsewhere })).status,
      303,
    )
    const rows = await house.owner(
      `select recipient_id, way, recorded_by from people.consent where person_id = $1 and field_group = 'assessment'`,
      [id],
    )
    assert.deepEqual(rows, [{ recipient_id: here, way: 'paper', recorded_by: karim.account }])
    assert.match((await world.ask(person, '/me/sharing')).text, /Donné sur papier le 20 novembre 2026/)
    assert.equal((await world.ask(person, '/me/sharing/withdraw', { recipient: here, group: 'assessment' })).status, 303)
    assert.equal((await world.ask(paul, `/people/${id}/consents/paper`, paper)).status, 404)
  })

  it('stops when she asks her counsellor to stop it', async () => {
    const id = await world.record(karim, { name: 'Téléphone Stop' })
    assert.equal((await world.ask(karim, `/people/${id}/consents/withdraw`, { groups: ['contact'], way: 'spoken' })).status, 303)
    assert.equal((await world.ask(karim, `/people/${id}/contact`)).status, 404)
    const [consent] = await house.owner('select withdrawn_way from people.consent where person_id = $1', [id])
    assert.equal(consent?.['withdrawn_way'], 'spoken')
  })

  it('leaves a line for each reading, that she reads', async () => {
    const id = await world.record(karim)
    const person = await world.personOf(id)
    await world.ask(karim, `/people/${id}/contact`)
    await world.ask(karim, `/people/${id}/notes`)
    const { text } = await world.ask(person, '/me/readers')
    assert.match(text, /Karim/)
    assert.match(text, /vos coordonnées/)
    assert.match(text, /notes de travail/)
    assert.match(text, /Le Pont/)
    const arabic = await world.ask(person, '/me/readers', undefined, 'ar')
    assert.match(arabic.text, /بيانات الاتصال/)
  })

  it('names whom to call', async () => {
    const person = await world.personOf(await world.record(karim))
    const { text } = await world.ask(person, '/me/sharing')
    assert.match(text, /tel:5145550100/)
    assert.match(text, /Karim/)
  })
})

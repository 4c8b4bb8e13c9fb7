import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { anOrganisation, aService, aSite } from '../cards/card.examples.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
  const ask = (sql: string, values?: unknown[]) => house.owner(sql, values)
  const organisation_id = await anOrganisation(ask, { name: 'La Passerelle', territory: 'FR' })
  const paris = await aSite(ask, { organisation_id, town: 'Paris', place_id: 'fr-75111', country: 'FR', latitude: 48.86, longitude: 2.381 })
  const grenoble = await aSite(ask, {
    organisation_id,
    town: 'Grenoble',
    place_id: 'fr-38185',
    country: 'FR',
    latitude: 45.18,
    longitude: 5.72,
  })
  await aService(ask, {
    organisation_id,
    name: 'Cours de français du matin',
    site_ids: [paris],
    languages: ['fr', 'uk'],
    translations: JSON.stringify({ ar: { name: 'دروس الفرنسية' } }),
  })
  await aService(ask, {
    organisation_id,
    name: 'Atelier <b>vélo</b>',
    site_ids: [grenoble],
    needs: ['start-idea'],
    free: false,
    languages: ['it'],
  })
})
after(() => house.close())

const see = async (address: string) => {
  const response = await house.app.request(address)
  assert.equal(response.status, 200, address)
  return (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&#39;', '’')
}

describe('looking for a service, without an account', () => {
  it('begins with what one may look for, and counts nothing yet', async () => {
    const html = await see('/services')
    assert.match(html, /Ou choisissez un sujet/)
    assert.match(html, /href="\/services\?need=start-idea"/)
    assert.doesNotMatch(html, /class="found"/)
  })

  it('shows what is near, on the list and on the map, under one number', async () => {
    const html = await see('/services?place=75011&need=language-course')
    assert.match(html, /<h2>Un service<\/h2>/)
    assert.match(html, /À 10 km autour de Paris 11e/)
    assert.match(html, /Cours de français du matin.*La Passerelle.*Paris.*tout près|à 0,\d km/s)
    assert.match(html, /<svg[^>]*role="img"[^>]*aria-label="Carte des lieux/)
    assert.match(html, /openstreetmap\.org\/\?mlat=48\.86000/)
    assert.doesNotMatch(html, /vélo/)
  })

  it('asks which Saint-Denis, then keeps the answer in the address', async () => {
    const question = await see('/services?place=Saint-Denis&need=language-course')
    assert.match(question, /Quel endroit \?/)
    assert.doesNotMatch(question, /class="found"/)
    const [, chosen = ''] = /href="([^"]*at=fr-93066)"/.exec(question) ?? []
    assert.match(chosen, /need=language-course/)
    assert.match(await see(chosen.replaceAll('&amp;', '&')), /Cours de français du matin/)
  })

  it('says what else to try when nothing is found', async () => {
    const html = await see('/services?need=language-course&place=Grenoble&km=10&free=yes&language=ar')
    assert.match(html, /Aucune fiche ne répond/)
    for (const way of [
      /Chercher jusqu’à 25 km/,
      /Chercher partout/,
      /Chercher aussi ce qui se paie/,
      /toutes les langues/,
      /Chercher plutôt/,
    ])
      assert.match(html, way)
  })

  it('says that it does not know a place, and names those that look like it', async () => {
    const html = await see('/services?place=Grenolbe')
    assert.match(html, /Nous ne connaissons pas « Grenolbe »/)
    assert.match(html, /at=fr-38185/)
  })

  it('narrows by what is there, with the number that would remain', async () => {
    const html = await see('/services?words=fran%C3%A7ais')
    assert.match(html, /Préciser.*language=uk[^>]*>ukrainien <span class="hint">\(1\)/s)
  })

  it('says the name of a service in the language of the reader when somebody translated it', async () => {
    assert.match(await see('/services?place=75011&lang=ar'), /<bdi>دروس الفرنسية</)
    assert.match(await see('/services?place=75011&lang=en'), /lang="fr" dir="ltr">Cours de français du matin</)
  })

  it('writes what others wrote as text, and opens in five languages', async () => {
    assert.match(await see('/services?words=v%C3%A9lo'), /Atelier &lt;b&gt;vélo/)
    assert.match(await see('/services?words=%3Cscript%3E&place=%3Cscript%3E'), /&lt;script&gt;/)
    for (const language of ['en', 'es', 'it', 'ar'])
      assert.match(await see(`/services?lang=${language}&place=Paris`), new RegExp(`<html lang="${language}"`))
  })
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aContact, peopleExamples, type Somebody } from '#test/support/people-examples.ts'
import { consentWording } from './content/consent.ts'

describe('a record', () => {
  let house: TestHouse
  let world: ReturnType<typeof peopleExamples>
  let here: string
  let elsewhere: string
  let karim: Somebody
  let louise: Somebody
  let stranger: Somebody

  before(async () => {
    house = await aHouse()
    world = peopleExamples(house)
    here = await world.organisation('Le Pont')
    elsewhere = await world.organisation('La Passerelle')
    karim = await world.counsellor('Karim', here)
    louise = await world.counsellor('Louise', here)
    stranger = await world.counsellor('Paul', elsewhere)
  })
  after(() => house.close())

  it('is opened with who accompanies, the consent as it was given, and what it is found by', async () => {
    const id = await world.record(karim, { name: 'Mohammed Haddad', native: 'محمد حداد' })
    const [consent] = await house.owner('select * from people.consent where person_id = $1', [id])
    assert.equal(consent?.['way'], 'spoken')
    assert.equal(consent?.['recorded_by'], karim.account)
    assert.equal(String(consent?.['until']), '2027-11-24')
    assert.equal(consent?.['wording_version'], consentWording.version)
    for (const typed of ['Muhammad', 'محمد', 'moha', 'حداد', '5145550142']) {
      const { text } = await world.ask(karim, `/people?text=${encodeURIComponent(typed)}`)
      assert.match(text, new RegExp(id), typed)
      const { text: likely } = await world.ask(louise, `/people/new?name=${encodeURIComponent(typed)}`)
      assert.match(likely, new RegExp(id), `${typed}, for a colleague`)
      const { text: foreign } = await world.ask(stranger, `/people/new?name=${encodeURIComponent(typed)}`)
      assert.doesNotMatch(foreign, /Haddad/, `${typed}, elsewhere`)
    }
  })

  it('is opened once by a form sent many times', async () => {
    const once = randomUUID()
    const send = () => world.ask(karim, '/people/new', { ...aContact, name: 'Rosa Double', step: 'form', _once: once })
    const answers = await Promise.all([send(), send(), send(), send(), send()])
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]))
    assert.equal(new Set(answers.map(({ location }) => location)).size, 1)
    assert.equal((await house.owner(`select from people.person where name = 'Rosa Double'`)).length, 1)
  })

  it('takes any name, one word, any script, emoji, unknown birth', async () => {
    for (const name of ['Suharto', '王小明', 'முகமது', '🌸 Fleur', 'Ngũgĩ wa Thiong’o', "O'Brien-Łukasz", 'U']) {
      const id = await world.record(karim, { name, birth: '' })
      const [person] = await house.owner('select name, birth from people.person where id = $1', [id])
      assert.equal(person?.['name'], name)
      assert.equal(person?.['birth'], null)
    }
  })

  it('says kindly what is wrong, at its field, and keeps what was typed', async () => {
    const long = await world.ask(karim, '/people/new', { ...aContact, name: 'x'.repeat(1024 * 1024), step: 'form' })
    assert.equal(long.status, 422)
    assert.match(long.text, /raccourcissez le texte/)
    const wrong = await world.ask(karim, '/people/new', { ...aContact, birth: '31/02', name: 'Nadia', step: 'form' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /date de naissance/)
    assert.match(wrong.text, /value="Nadia"/)
    const { way, ...unasked } = aContact
    const silent = await world.ask(karim, '/people/new', { ...unasked, name: 'Sans accord', step: 'form' })
    assert.equal(silent.status, 422)
    assert.equal((await house.owner(`select from people.person where name = 'Sans accord'`)).length, 0)
  })

  it('ignores what a form has no right to say', async () => {
    const forged = {
      organisation_id: elsewhere,
      account_id: karim.account,
      stage: 'closed',
      created_by: louise.account,
      id: randomUUID(),
      version: '99',
    }
    const { location } = await world.ask(karim, '/people/new', { ...aContact, ...forged, name: 'Forgée', step: 'form' })
    const [person] = await house.owner('select * from people.person where id = $1', [location.split('/').at(-1)])
    assert.equal(person?.['organisation_id'], here)
    assert.equal(person?.['account_id'], null)
    assert.equal(person?.['stage'], 'welcome')
    assert.equal(person?.['created_by'], karim.account)
    assert.equal(person?.['version'], 1)
    const screen = await world.ask(karim, '/people/new', { ...aContact, name: 'Écran', way: 'screen', step: 'form' })
    assert.equal(screen.status, 422)
  })

  it('is the same absence for another organisation as for nobody', async () => {
    const id = await world.record(karim)
    for (const path of ['contact', 'notes', 'card', 'join', 'leave', 'appointments/new', 'consents/paper', 'consents/withdraw']) {
      const foreign = await world.ask(stranger, `/people/${id}/${path}`)
      const absent = await world.ask(stranger, `/people/${randomUUID()}/${path}`)
      assert.equal(foreign.status, 404, path)
      assert.equal(foreign.text.replaceAll(id, ''), absent.text.replace(/[0-9a-f-]{36}/g, ''), path)
      assert.equal(
        (await world.ask(stranger, `/people/${id}/${path}`, { reason: 'r', body: 'b', ...aContact, version: '1' })).status,
        404,
        path,
      )
    }
  })

  it('is joined with a reason that the person sees, and left', async () => {
    const id = await world.record(karim)
    assert.equal((await world.ask(louise, `/people/${id}/contact`)).status, 404)
    assert.equal((await world.ask(louise, `/people/${id}/join`, { reason: '' })).status, 422)
    assert.equal((await world.ask(louise, `/people/${id}/join`, { reason: 'Je remplace Karim en août' })).status, 303)
    assert.equal((await world.ask(louise, `/people/${id}/contact`)).status, 200)
    assert.equal((await world.ask(louise, `/people/${id}/join`, { reason: 'encore' })).status, 409)
    const person = await world.personOf(id)
    const { text } = await world.ask(person, '/me/readers')
    assert.match(text, /Je remplace Karim en août/)
    assert.match(text, /Louise/)
    assert.equal((await world.ask(louise, `/people/${id}/leave`, {})).status, 303)
    assert.equal((await world.ask(louise, `/people/${id}/contact`)).status, 404)
  })

  it('is corrected by one of two editors, and the other keeps her text', async () => {
    const id = await world.record(karim, { name: 'Olga Kovalenko' })
    const { version: _, ...contact } = { ...aContact, version: '' }
    assert.equal(
      (await world.ask(karim, `/people/${id}/contact`, { ...contact, name: 'Olha Kovalenko', native: 'Ольга Коваленко', version: '1' }))
        .status,
      303,
    )
    const second = await world.ask(karim, `/people/${id}/contact`, { ...contact, name: 'Olga K.', version: '1' })
    assert.equal(second.status, 409)
    assert.match(second.text, /value="Olga K\."/)
    assert.match(second.text, /Olha Kovalenko/)
    assert.match((await world.ask(karim, `/people?text=${encodeURIComponent('Ольга')}`)).text, new RegExp(id))
  })
})

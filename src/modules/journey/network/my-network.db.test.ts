import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'

const samira = { name: 'Samira', origin: 'family', closeness: 'near', brings: ['advice', 'language'], words: 'Elle coud' }

describe('the person draws whom she knows', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, allGroups)
    const stored = () =>
      house.owner<{ id: string; name: string; origin: string; closeness: string; brings: string[]; words: string; version: number }>(
        'select id, name, origin, closeness, brings, words, version from journey.network_contact where person_id = $1 order by id',
        [record.person],
      )
    const only = async () => (await stored())[0] ?? assert.fail('no contact')
    return { ...record, ...aBrowser(house, record.herself), stored, only }
  }

  test('with nobody, every place is an invitation; one leads to a form already filled from it', async () => {
    const { read } = await somebody()
    const page = await read(routes.myNetwork)
    assert.match(wordsOf(page.text), /Personne ici pour l’instant/)
    assert.doesNotMatch(page.text, /network-map/)
    const way = href(routes.addContact, {}, { origin: 'trade' })
    assert.ok(page.text.includes(way))
    assert.match((await read(way)).text, /<option value="trade" selected/)
    assert.equal((await read(`${routes.addContact}?origin=nowhere`)).status, 200)
  })

  test('adds somebody: the picture and the list say her, and her place invites no more', async () => {
    const { read, send, only } = await somebody()
    assert.equal((await send(routes.addContact, samira)).location, routes.myNetwork)
    const { id, ...contact } = await only()
    assert.deepEqual(contact, { ...samira, version: 1 })
    const { text } = await read(routes.myNetwork)
    assert.match(text, /<svg[^>]*role="img"/)
    assert.match(text, /\u2068Samira\u2069<\/text>/)
    assert.ok(text.includes(href(routes.myContact, { contact: id })))
    assert.match(wordsOf(text), /Proche de moi · Un conseil, Une langue/)
    assert.ok(!text.includes(href(routes.addContact, {}, { origin: 'family' })))
  })

  test('money lent is offered nowhere', async () => {
    const { read } = await somebody()
    for (const language of ['fr', 'en', 'es', 'it', 'ar'])
      assert.doesNotMatch(
        wordsOf((await read(`${routes.addContact}?lang=${language}`)).text),
        /argent|prêt(?!e)|money|loan|dinero|préstamo|denaro|prestito|قرض|مال(?!\p{L})/iu,
      )
  })

  test('in a page that reads right to left the picture is mirrored', async () => {
    const { read, send } = await somebody()
    await send(routes.addContact, samira)
    const xOf = (html: string) => Number(/<text x="([\d.]+)"[^>]*>\u2068Samira/.exec(html)?.[1])
    const [left, right] = [await read(`${routes.myNetwork}?lang=fr`), await read(`${routes.myNetwork}?lang=ar`)].map(({ text }) =>
      xOf(text),
    )
    assert.ok(left !== undefined && right !== undefined && left > 152 && right < 152, `${left} ${right}`)
  })

  test('changes somebody; a stale form is refused with both versions', async () => {
    const { send, only } = await somebody()
    await send(routes.addContact, samira)
    const path = href(routes.myContact, { contact: (await only()).id })
    assert.equal((await send(path, { ...samira, name: 'Samira B.', version: '1' })).status, 303)
    const stale = await send(path, { ...samira, name: 'Mon mot', words: 'À garder', version: '1' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Mon mot/)
    assert.match(stale.text, /Samira B\./)
    const removal = await send(href(routes.removeContact, { contact: (await only()).id }), { version: '1' })
    assert.equal(removal.status, 409)
    assert.match(removal.text, /<details class="confirm" open[\s\S]*Rien n’est retiré/)
    assert.deepEqual([(await only()).name, (await only()).version], ['Samira B.', 2])
  })

  test('removes somebody, with all that was written of her; the note of their meeting stays without her name', async () => {
    const { person, read, send, only, stored } = await somebody()
    await send(routes.addContact, samira)
    const contact = (await only()).id
    assert.match((await read(href(routes.myContact, { contact }))).text, /class="confirm"/)
    const note = await send(routes.addFieldNote, {
      contact,
      who: '',
      metOn: '',
      place: '',
      question1: 'Comment ?',
      question2: '',
      question3: '',
    })
    assert.match((await read(note.location ?? '')).text, /Samira/)
    assert.equal((await send(href(routes.removeContact, { contact }), { version: '1' })).location, routes.myNetwork)
    assert.deepEqual(await stored(), [])
    const kept = await house.owner('select contact_id, questions from journey.field_note where person_id = $1', [person])
    assert.deepEqual(kept, [{ contact_id: null, questions: ['Comment ?', '', ''] }])
    const page = (await read(note.location ?? '')).text
    assert.doesNotMatch(page, /Samira/)
    assert.match(page, /Une rencontre/)
  })

  test('what is missing, too long or never offered: a sentence at the field, the rest kept', async () => {
    const { send, stored } = await somebody()
    for (const [wrong, field] of [
      [{ name: '  ' }, 'name'],
      [{ name: 'x'.repeat(61) }, 'name'],
      [{ origin: '' }, 'origin'],
      [{ closeness: 'enemy' }, 'closeness'],
      [{ brings: ['money'] }, 'brings'],
      [{ words: 'x'.repeat(301) }, 'words'],
    ] as const) {
      const answered = await send(routes.addContact, { ...samira, words: 'À garder', ...wrong })
      assert.equal(answered.status, 422, field)
      assert.ok(answered.text.includes(`id="${field}-error"`), field)
      if (field !== 'words') assert.match(answered.text, /À garder/)
    }
    assert.deepEqual(await stored(), [])
  })

  test('a double click adds one', async () => {
    const { send, stored } = await somebody()
    const once = randomUUID()
    await Promise.all([send(routes.addContact, samira, once), send(routes.addContact, samira, once)])
    assert.equal((await stored()).length, 1)
  })

  test('the contact of somebody else is unknown, to read, to change and to remove; her counsellor writes none', async () => {
    const other = await somebody()
    await other.send(routes.addContact, samira)
    const contact = (await other.only()).id
    const me = await somebody()
    const counsellor = aBrowser(house, other.counsellor)
    for (const { read, send } of [me, counsellor]) {
      assert.equal((await read(href(routes.myContact, { contact }))).status, 404)
      assert.equal((await send(href(routes.myContact, { contact }), { ...samira, version: '1' })).status, 404)
      assert.equal((await send(href(routes.removeContact, { contact }), { version: '1' })).status, 404)
    }
    assert.equal((await counsellor.send(routes.addContact, samira)).status, 404)
    assert.equal((await other.only()).version, 1)
  })
})

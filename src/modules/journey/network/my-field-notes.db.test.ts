import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'

const before3 = {
  contact: '',
  who: 'La <boulangère>',
  metOn: '01/12/2026',
  place: 'Rue Ontario',
  question1: 'Pourquoi ici ?',
  question2: '',
  question3: '',
}
const after3 = {
  answer1: 'Le loyer',
  answer2: '',
  answer3: '',
  learned: 'Ouvrir à cinq heures',
  proof: 'Sa carte',
  nextStep: 'Y retourner',
}

describe('the person keeps what she learns from those she meets', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, allGroups)
    const browser = aBrowser(house, record.herself)
    const stored = () =>
      house.owner<{
        id: string
        who: string
        met_on: string | null
        questions: string[]
        answers: string[]
        learned: string
        version: number
      }>('select id, who, met_on::text, questions, answers, learned, version from journey.field_note where person_id = $1 order by id', [
        record.person,
      ])
    const prepare = async (fields = before3) => {
      const { location, status } = await browser.send(routes.addFieldNote, fields)
      assert.equal(status, 303)
      return location ?? ''
    }
    return { ...record, ...browser, stored, prepare }
  }

  test('prepares a meeting with its questions alone, then tells it, and is led to her plan', async () => {
    const { read, send, stored, prepare } = await somebody()
    const address = await prepare()
    const page = (await read(address)).text
    assert.match(page, /La &lt;boulangère&gt;/)
    assert.match(page, /À venir/)
    assert.doesNotMatch(page, new RegExp(`href="${routes.addAction}"`))
    assert.equal((await send(address, { ...after3, version: '1' })).location, address)
    const [note] = await stored()
    assert.deepEqual(
      [note?.met_on, note?.questions, note?.answers, note?.learned, note?.version],
      ['2026-12-01', ['Pourquoi ici ?', '', ''], ['Le loyer', '', ''], 'Ouvrir à cinq heures', 2],
    )
    const told = (await read(address)).text
    assert.match(told, /Racontée/)
    assert.match(told, new RegExp(`href="${routes.addAction}"`))
    assert.match(told, /Y retourner/)
    assert.match(wordsOf((await read(routes.myFieldNotes)).text), /Ouvrir à cinq heures/)
  })

  test('somebody is met: a contact or a word; a contact that is not hers, or no more, is refused in a sentence', async () => {
    const { send, stored } = await somebody()
    const nobody = await send(routes.addFieldNote, { ...before3, who: '' })
    assert.equal(nobody.status, 422)
    assert.match(nobody.text, /id="who-error"/)
    const other = await somebody()
    await other.send(routes.addContact, { name: 'Samira', origin: 'work', closeness: 'known', words: '' })
    const [{ id: contact = '' } = {}] = await house.owner<{ id: string }>('select id from journey.network_contact where person_id = $1', [
      other.person,
    ])
    const notHers = await send(routes.addFieldNote, { ...before3, contact })
    assert.equal(notHers.status, 409)
    assert.match(wordsOf(notHers.text), /n’est plus dans votre réseau/)
    assert.match(notHers.text, /Pourquoi ici/)
    assert.equal((await send(routes.addFieldNote, { ...before3, contact: 'forged' })).status, 422)
    assert.deepEqual(await stored(), [])
    assert.match((await other.read(href(routes.addFieldNote, {}, { contact }))).text, new RegExp(`<option value="${contact}" selected`))
    assert.equal((await other.read(href(routes.addFieldNote, {}, { contact: 'x' }))).status, 200)
  })

  test('changes what was prepared without touching what was told; stale forms of either side are refused, nothing typed lost', async () => {
    const { read, send, stored, prepare } = await somebody()
    const address = await prepare()
    await send(address, { ...after3, version: '1' })
    assert.equal((await send(`${address}/prepare`, { ...before3, question2: 'Et avant ?', version: '2' })).location, address)
    const [note] = await stored()
    assert.deepEqual([note?.questions[1], note?.learned, note?.version], ['Et avant ?', 'Ouvrir à cinq heures', 3])
    const prepared = await send(`${address}/prepare`, { ...before3, place: 'Mon lieu', version: '2' })
    assert.equal(prepared.status, 409)
    assert.match(prepared.text, /Mon lieu/)
    const told = await send(address, { ...after3, learned: 'Mon texte', version: '2' })
    assert.equal(told.status, 409)
    assert.match(told.text, /Mon texte/)
    assert.match(told.text, /Ouvrir à cinq heures/)
    const removal = await send(`${address}/remove`, { version: '1' })
    assert.equal(removal.status, 409)
    assert.match(removal.text, /<details class="confirm" open[\s\S]*Rien n’est retiré/)
    assert.equal((await read(address)).status, 200)
  })

  test('removes a note after asking', async () => {
    const { read, send, stored, prepare } = await somebody()
    const address = await prepare()
    assert.match((await read(address)).text, /class="confirm"/)
    assert.equal((await send(`${address}/remove`, { version: '1' })).location, routes.myFieldNotes)
    assert.deepEqual(await stored(), [])
    assert.equal((await read(address)).status, 404)
  })

  test('past ten notes a search stands there, and finds', async () => {
    const { read, prepare } = await somebody()
    for (let count = 0; count < 10; count += 1) await prepare({ ...before3, who: `Personne ${count}` })
    assert.doesNotMatch((await read(routes.myFieldNotes)).text, /name="text"/)
    await prepare({ ...before3, who: 'Le café Été' })
    assert.match((await read(routes.myFieldNotes)).text, /name="text"/)
    const found = wordsOf((await read(`${routes.myFieldNotes}?text=ete`)).text)
    assert.match(found, /Le café Été/)
    assert.doesNotMatch(found, /Personne 3/)
    assert.match(wordsOf((await read(`${routes.myFieldNotes}?text=zzz`)).text), /Aucune note avec ces mots/)
  })

  test('the note of somebody else is unknown, to read, to write and to remove, for another person and for a counsellor', async () => {
    const other = await somebody()
    const address = await other.prepare()
    const me = await somebody()
    for (const { read, send } of [me, aBrowser(house, other.counsellor)]) {
      for (const path of [address, `${address}/prepare`]) assert.equal((await read(path)).status, 404)
      assert.equal((await send(address, { ...after3, version: '1' })).status, 404)
      assert.equal((await send(`${address}/prepare`, { ...before3, version: '1' })).status, 404)
      assert.equal((await send(`${address}/remove`, { version: '1' })).status, 404)
    }
    assert.equal((await other.stored())[0]?.version, 1)
  })
})

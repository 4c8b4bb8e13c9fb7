import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { messageModels } from './content/message-models.ts'
import { messageKinds } from './domain/message.ts'

const thanks = {
  kind: 'thank',
  forWhom: 'Maude',
  language: 'ar',
  words: 'شكرًا & إلى اللقاء',
  otherLanguage: 'fr',
  otherWords: 'Merci ?\nÀ bientôt',
}

describe('the person writes short messages', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, [])
    const stored = () =>
      house.owner<{ id: string; kind: string; for_whom: string; words: string; other_words: string; version: number }>(
        'select id, kind, for_whom, words, other_words, version from journey.message where person_id = $1 order by created_at, id',
        [record.person],
      )
    const only = async () => (await stored())[0] ?? assert.fail('no message')
    return { ...record, ...aBrowser(house, record.herself), stored, only }
  }

  test('every kind has its model, shown in both languages, and it fills the boxes only when she asks', async () => {
    const { read } = await somebody()
    const list = (await read(routes.myMessages)).text
    for (const kind of messageKinds) {
      assert.ok(list.includes(href(routes.addMessage, {}, { kind })), kind)
      const shown = (await read(`${routes.addMessage}?kind=${kind}&beside=ar`)).text
      assert.match(shown, /<div lang="fr" dir="ltr"><p>Bonjour,<\/p>/)
      assert.match(shown, /<div lang="ar" dir="rtl"><p>السلام عليكم،<\/p>/)
      assert.doesNotMatch(shown, /Bonjour,[^<]*<\/textarea>/)
      const filled = (await read(`${routes.addMessage}?kind=${kind}&beside=ar&model=yes`)).text
      assert.match(filled, /Bonjour,\n[^<]*<\/textarea>/)
      assert.match(filled, /السلام عليكم،\n[^<]*<\/textarea>/)
    }
    assert.equal((await read(`${routes.addMessage}?kind=shout`)).status, 200)
  })

  test('no model is longer than a message, in any language', () => {
    for (const { id, lines } of messageModels)
      for (const language of languages) assert.ok(lines.map((line) => line[language]).join('\n').length < 400, `${id} ${language}`)
  })

  test('keeps one, in two languages, and finds the ways to send it herself', async () => {
    const { read, send, only } = await somebody()
    const { location } = await send(routes.addMessage, thanks)
    const { id, ...message } = await only()
    assert.equal(location, href(routes.myMessage, { message: id }))
    assert.deepEqual(message, { kind: 'thank', for_whom: 'Maude', words: thanks.words, other_words: thanks.otherWords, version: 1 })
    const { text } = await read(location ?? '')
    assert.ok(text.includes('mailto:?subject=Merci&amp;body=Merci%20%3F%0A%C3%80%20bient%C3%B4t'))
    assert.ok(text.includes(`sms:?&amp;body=${encodeURIComponent(thanks.words)}`))
    assert.match(text, /data-copy="Merci \?\nÀ bientôt" hidden/)
    assert.match(wordsOf(text), /3 mots\. Par texto : un seul message\./)
    assert.match((await read(routes.myMessages)).text, /<bdi>Maude<\/bdi>/)
    assert.deepEqual(await house.owner('select 1 from platform.mail'), [], 'nothing leaves from here')
  })

  test('one language is enough; not a word in either is kindly refused, and the rest stays', async () => {
    const { send, stored } = await somebody()
    const nothing = await send(routes.addMessage, { ...thanks, words: ' ', otherWords: '', forWhom: 'À garder' })
    assert.equal(nothing.status, 409)
    assert.match(nothing.text, /Écrivez au moins quelques mots/)
    assert.match(nothing.text, /value="À garder"/)
    assert.deepEqual(await stored(), [])
    assert.equal((await send(routes.addMessage, { ...thanks, words: '', forWhom: '' })).status, 303)
  })

  test('changes one; a stale form is refused with both versions in sight', async () => {
    const { send, only } = await somebody()
    await send(routes.addMessage, thanks)
    const address = href(routes.myMessage, { message: (await only()).id })
    assert.equal((await send(address, { ...thanks, words: 'شكرًا جزيلًا', version: '1' })).status, 303)
    const stale = await send(address, { ...thanks, words: 'Mon texte à garder', version: '1' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Mon texte à garder<\/textarea>/)
    assert.match(stale.text, /<bdi>شكرًا جزيلًا<\/bdi>/)
    assert.equal((await send(address, { ...thanks, words: '', otherWords: '', version: '2' })).status, 409)
    assert.deepEqual([(await only()).words, (await only()).version], ['شكرًا جزيلًا', 2])
  })

  test('one language, or another beside, never drops nor relabels the text already there', async () => {
    const { read, send, only } = await somebody()
    await send(routes.addMessage, thanks)
    const address = href(routes.myMessage, { message: (await only()).id })
    const english = (await read(`${address}?beside=en`)).text
    assert.doesNotMatch(english, /À bientôt<\/textarea>/)
    const alone = { ...thanks, words: 'شكرًا جزيلًا', otherLanguage: '', otherWords: '', version: '1' }
    assert.equal((await send(address, alone)).status, 303)
    assert.equal((await only()).other_words, thanks.otherWords)
    const refusal = await send(address, { ...thanks, otherLanguage: 'en', otherWords: 'Thank you', version: '2' })
    assert.equal(refusal.status, 409)
    assert.match(refusal.text, /Vous avez déjà un texte dans une autre langue/)
    assert.match(refusal.text, /Thank you<\/textarea>/)
    assert.equal((await only()).other_words, thanks.otherWords)
    assert.match((await read(address)).text, /À bientôt<\/textarea>/)
  })

  test('removes one, once confirmed on its page; it is gone', async () => {
    const { read, send, only, stored } = await somebody()
    await send(routes.addMessage, thanks)
    const parts = { message: (await only()).id }
    const page = (await read(href(routes.myMessage, parts))).text
    assert.match(page, /<details class="confirm">[\s\S]*Ces mots seront effacés/)
    const seen = { version: '1' }
    const stale = await send(href(routes.removeMessage, parts), { version: '0' })
    assert.equal(stale.status, 409)
    assert.equal((await send(href(routes.removeMessage, parts), seen)).location, routes.myMessages)
    assert.deepEqual(await stored(), [])
    assert.equal((await read(href(routes.myMessage, parts))).status, 404)
    assert.equal((await send(href(routes.removeMessage, parts), { version: '1' })).status, 404)
  })

  test('the message of somebody else is unknown, to read, to change and to remove', async () => {
    const other = await somebody()
    await other.send(routes.addMessage, thanks)
    const parts = { message: (await other.only()).id }
    const { read, send } = await somebody()
    assert.equal((await read(href(routes.myMessage, parts))).status, 404)
    assert.equal((await send(href(routes.myMessage, parts), { ...thanks, version: '1' })).status, 404)
    assert.equal((await send(href(routes.removeMessage, parts), { version: '1' })).status, 404)
    assert.equal((await other.only()).version, 1)
  })
})

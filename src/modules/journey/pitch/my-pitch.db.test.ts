import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'

const said = { language: 'ar', words: 'أنا أمينة', otherLanguage: 'fr', otherWords: 'Je m’appelle Amina', version: '0' }
const who = href(routes.myPitchPrompt, { length: 'one', prompt: 'who' })
const one = href(routes.myPitchOf, { length: 'one' })
const aloud = href(routes.practisePitch, { length: 'one' })

describe('the person prepares what she says aloud', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, [])
    const stored = () =>
      house.owner<{ length: string; prompt: string; words: string; other_language: string | null; other_words: string; version: number }>(
        'select length, prompt, words, other_language, other_words, version from journey.pitch_answer where person_id = $1 order by length, prompt',
        [record.person],
      )
    return { ...record, ...aBrowser(house, record.herself), stored }
  }

  test('begins with nothing: each length says what it asks, and leads to the first question', async () => {
    const { read } = await somebody()
    assert.match(wordsOf((await read(routes.myPitch)).text), /En une minute .* En trois minutes/)
    const empty = await read(one)
    assert.ok(empty.text.includes(`href="${who}"`))
    assert.match(wordsOf((await read(aloud)).text), /Votre texte est encore vide/)
  })

  test('answers one question at a time, in two languages, and is led to the next until the last', async () => {
    const { read, send, stored } = await somebody()
    assert.equal((await send(who, said)).location, href(routes.myPitchPrompt, { length: 'one', prompt: 'offer' }))
    const ask = href(routes.myPitchPrompt, { length: 'one', prompt: 'ask' })
    assert.equal((await send(ask, { ...said, words: '', otherWords: 'Un rendez-vous ?' })).location, one)
    assert.deepEqual(await stored(), [
      { length: 'one', prompt: 'ask', words: '', other_language: 'fr', other_words: 'Un rendez-vous ?', version: 1 },
      { length: 'one', prompt: 'who', words: said.words, other_language: 'fr', other_words: said.otherWords, version: 1 },
    ])
    const { text } = await read(one)
    assert.match(text, /lang="ar" dir="rtl"><p dir="auto">أنا أمينة<\/p>/)
    assert.match(text, /lang="fr" dir="ltr"><p dir="auto">Je m’appelle Amina<\/p>/)
    assert.match(wordsOf(text), /En arabe, à voix calme : environ 5 secondes\. En français, à voix calme : environ 5 secondes\./)
    assert.match(text, /data-read="Je m’appelle Amina\nUn rendez-vous \?"/)
  })

  test('reads her text in large, in either of her languages', async () => {
    const { read, send } = await somebody()
    await send(who, said)
    const { text } = await read(aloud)
    assert.match(text, /class="aloud"><div class="written" lang="ar"/)
    assert.match((await read(`${aloud}?speak=fr`)).text, /class="aloud"><div class="written" lang="fr"/)
    assert.match((await read(`${aloud}?speak=klingon`)).text, /class="aloud"><div class="written" lang="ar"/)
  })

  test('without script, the page says what the clock and the microphone need, and that a watch will do', async () => {
    const { read, send } = await somebody()
    await send(who, said)
    const { text } = await read(aloud)
    assert.match(wordsOf(text), /ont besoin de JavaScript\. Une montre fait aussi bien/)
    assert.ok(text.includes('data-practise="true" hidden'))
  })

  test('the page that hears may ask for the microphone, play its own memory and send nothing; no other page may', async () => {
    const { read, send } = await somebody()
    await send(who, said)
    const { headers } = await read(aloud)
    assert.equal(headers.get('permissions-policy'), 'camera=(), microphone=(self), geolocation=()')
    assert.match(headers.get('content-security-policy') ?? '', /connect-src 'none'; .*media-src blob:$/)
    for (const address of [routes.myPitch, one, who, routes.me, routes.myMessages, routes.home, '/nowhere']) {
      const other = (await read(address)).headers
      assert.match(other.get('permissions-policy') ?? '', /microphone=\(\)/, address)
      assert.doesNotMatch(other.get('content-security-policy') ?? '', /media-src|blob:/, address)
    }
  })

  test('what she already wrote can be taken again, below what she is typing, which is kept', async () => {
    const { person, read, send, stored } = await somebody()
    const means = randomUUID()
    await house.owner(
      `insert into journey.means_item (id, person_id, door, words, serves, created_at, changed_at)
       values ($1, $2, 'what-i-know', 'Faire du <pain>', '', '2026-11-24T14:00Z', '2026-11-24T14:00Z')`,
      [means, person],
    )
    assert.ok((await read(who)).text.includes('<q dir="auto">Faire du &lt;pain&gt;</q>'))
    assert.equal((await send(who, { ...said, take: `means-${means}` })).location, who, 'she stays, to work on them')
    assert.ok((await read(who)).text.includes('أنا أمينة\nFaire du &lt;pain&gt;</textarea>'))
    assert.ok(
      (await read(href(routes.myPitchPrompt, { length: 'three', prompt: 'who' }))).text.includes('أنا أمينة\nFaire du &lt;pain&gt;</q>'),
    )
    assert.equal((await send(who, { ...said, version: '1', take: `means-${randomUUID()}` })).status, 303)
    assert.equal((await stored())[0]?.words, said.words, 'what is not hers to take adds nothing')
    const full = await send(who, { ...said, words: 'a'.repeat(1995), version: '2', take: `means-${means}` })
    assert.deepEqual(
      [full.status, full.text.includes('Le texte devient trop long'), full.text.includes('a'.repeat(1995))],
      [409, true, true],
    )
  })

  test('chooses the language beside hers, and it is chosen again for the next question', async () => {
    const { read, send } = await somebody()
    assert.doesNotMatch((await read(who)).text, /name="otherWords"/, 'she reads in French, and nothing stands beside')
    assert.match((await read(`${who}?beside=es`)).text, /name="otherLanguage" value="es"/)
    await send(who, { ...said, language: 'fr', otherLanguage: 'es' })
    const next = (await read(href(routes.myPitchPrompt, { length: 'one', prompt: 'offer' }))).text
    assert.match(next, /name="otherLanguage" value="es"/)
    assert.match(next, /¿Qué quiere hacer, y para quién\?/)
    assert.doesNotMatch((await read(`${who}?beside=none`)).text, /name="otherWords"/)
  })

  test('a stale form is refused: what was typed stays, beside what is stored', async () => {
    const { send, stored } = await somebody()
    await send(who, said)
    const again = await send(who, { ...said, words: 'نصّ آخر', otherWords: 'Un autre texte' })
    assert.equal(again.status, 409)
    assert.match(again.text, /نصّ آخر<\/textarea>/)
    assert.match(again.text, /Un autre texte<\/textarea>/)
    assert.match(again.text, /<bdi>أنا أمينة<\/bdi>/)
    assert.equal((await stored())[0]?.words, said.words)
    assert.equal((await send(who, { ...said, words: '', otherWords: '', version: '1' })).status, 303)
    assert.deepEqual([(await stored())[0]?.words, (await stored())[0]?.version], ['', 2])
  })

  test('a double click is one answer; two devices at once are one answer and one conflict', async () => {
    const { send, stored } = await somebody()
    const once = randomUUID()
    const twice = await Promise.all([send(who, said, once), send(who, said, once)])
    assert.deepEqual(new Set(twice.map(({ status }) => status)), new Set([303]))
    const offer = href(routes.myPitchPrompt, { length: 'one', prompt: 'offer' })
    const both = await Promise.all([send(offer, said), send(offer, said)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await stored()).length, 2)
  })

  test('a length, a prompt or a language that is not one: nothing is kept', async () => {
    const { read, send, stored } = await somebody()
    for (const address of ['/me/pitch/two', '/me/pitch/one/problem', '/me/pitch/three/nothing', '/me/pitch/two/practise'])
      assert.equal((await read(address)).status, 404, address)
    assert.equal((await send(href(routes.myPitchPrompt, { length: 'one', prompt: 'tried' }), said)).status, 404)
    assert.equal((await send(who, { ...said, language: 'xx' })).status, 422)
    assert.equal((await send(who, { ...said, words: 'a'.repeat(2001) })).status, 422)
    assert.deepEqual(await stored(), [])
    // Words beside hers in her own language, or in none, have no box on the page: they are left out.
    assert.equal((await send(who, { ...said, otherLanguage: 'ar' })).status, 303)
    assert.deepEqual([(await stored())[0]?.other_language, (await stored())[0]?.other_words], [null, ''])
  })
})

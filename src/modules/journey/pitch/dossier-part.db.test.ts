import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord, type Group } from '#test/support/record-examples.ts'

describe('the pitch and the messages, as they leave the record', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody(groups: readonly Group[]) {
    const record = await aRecord(house.owner, groups)
    const herself = aBrowser(house, record.herself)
    const said = { language: 'ar', otherLanguage: 'fr', version: '0' }
    const prompt = (length: 'one' | 'three', name: string) => href(routes.myPitchPrompt, { length, prompt: name })
    await herself.send(prompt('three', 'ask'), { ...said, words: '', otherWords: 'Un nom ?' })
    await herself.send(prompt('three', 'who'), { ...said, words: 'أنا أمينة', otherWords: 'Je suis Amina' })
    await herself.send(routes.addMessage, { ...said, kind: 'thank', forWhom: 'Maude', words: 'شكرًا', otherWords: '' })
    return { ...record, counsellor: aBrowser(house, record.counsellor), folder: href(routes.personFolder, { person: record.person }) }
  }

  test('a counsellor with whom they are shared reads each prompt in the order of speech, in each language', async () => {
    const { counsellor, folder } = await somebody(['contact', 'pitch'])
    const words = wordsOf((await counsellor.read(folder)).text)
    assert.match(
      words,
      /Me présenter .*En trois minutes .*Qui je suis \(arabe\) أنا أمينة Qui je suis \(français\) Je suis Amina Ce que je demande Un nom \?/,
    )
    assert.match(words, /Mes messages courts .*Dire merci .*Pour qui \? Maude Le message شكرًا/)
    assert.doesNotMatch(words, /En une minute/, 'what she has not begun is not there')
  })

  test('a counsellor with whom they are not shared finds none of it', async () => {
    const { counsellor, folder } = await somebody(['contact', 'means'])
    assert.doesNotMatch((await counsellor.read(folder)).text, /أمينة<|Je suis Amina|شكرًا/)
  })
})

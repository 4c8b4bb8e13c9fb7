import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { galleryCatalogue } from './gallery/messages.ts'
import { type UiSentence, ui, uiCatalogue } from './messages.ts'

// `{count, plural, …}` and `{field}` name a parameter; `{une lettre}` inside a plural is a branch, which has a space and no comma.
const parameters = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort()

test('a sentence takes the same parameters in every language', () => {
  for (const key of Object.keys(uiCatalogue.fr) as UiSentence[]) {
    for (const language of languages)
      assert.deepEqual(parameters(uiCatalogue[language][key]), parameters(uiCatalogue.fr[key]), `${language} ${key}`)
  }
})

test('no Arabic sentence was left in Latin letters', () => {
  for (const [key, sentence] of [...Object.entries(uiCatalogue.ar), ...Object.entries(galleryCatalogue.ar)]) {
    assert.match(sentence, /[\u0621-\u064a]/, key)
  }
})

test('French keeps its double punctuation on the line of its word', () => {
  for (const [key, sentence] of Object.entries(uiCatalogue.fr)) assert.doesNotMatch(sentence, /« | »| [:;?!]/, key)
})

test('the number of answers to look at again follows the plurals of each language', () => {
  for (const count of [1, 2, 3, 11, 100]) {
    for (const language of languages) assert.doesNotMatch(ui(language)('summary-title', { count }), /[#{}]/)
  }
  assert.equal(ui('fr')('summary-title', { count: 1 }), 'Une réponse est à revoir')
  assert.match(ui('ar')('summary-title', { count: 2 }), /إجابتان/)
})

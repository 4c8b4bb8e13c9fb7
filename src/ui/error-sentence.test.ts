import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldError } from '#platform/form-state.ts'
import { languages } from '#platform/i18n.ts'
import { errorSentence } from './error-sentence.ts'

const codes: Record<FieldError['code'], true> = {
  required: true,
  'too-long': true,
  'too-short': true,
  'not-a-choice': true,
  'not-a-day': true,
  'day-too-early': true,
  'day-too-late': true,
  'not-a-time': true,
  'not-a-number': true,
  'not-an-amount': true,
  'amount-below-zero': true,
  'amount-too-large': true,
  'amount-unclear': true,
  'other-currency': true,
  'not-an-email': true,
  'not-a-code': true,
  'not-a-birth-date': true,
  'not-readable': true,
}

const everyCode = Object.keys(codes) as FieldError['code'][]

test('every error has a sentence in every language, naming the field, whole with and without its limit', () => {
  for (const language of languages) {
    for (const code of everyCode) {
      for (const error of [{ code }, { code, limit: 1 }, { code, limit: 2000 }]) {
        const sentence = errorSentence(error, 'Ville d’arrivée', language)
        assert.match(sentence, /Ville d’arrivée/, `${language} ${code}`)
        assert.doesNotMatch(sentence, /[{}]|undefined/, `${language} ${code}`)
      }
    }
  }
})

test('two different errors are never said with the same sentence', () => {
  for (const language of languages) {
    const sentences = everyCode.map((code) => errorSentence({ code, limit: 10 }, 'x', language))
    assert.equal(new Set(sentences).size, everyCode.length, language)
  }
})

test('a missing answer is asked for as the field asks: written, chosen or ticked', () => {
  const said = (['write', 'choose', 'tick'] as const).map((asks) => errorSentence({ code: 'required' }, 'x', 'fr', asks))
  assert.equal(new Set(said).size, 3)
})

test('the colon of a label is not repeated', () => {
  assert.equal(errorSentence({ code: 'required' }, 'Ville :', 'fr'), errorSentence({ code: 'required' }, 'Ville', 'fr'))
})

test('an example that reads left to right keeps its order in an Arabic sentence', () => {
  assert.match(errorSentence({ code: 'not-a-day' }, 'التاريخ', 'ar'), /\u20662026-03-27\u2069/)
})

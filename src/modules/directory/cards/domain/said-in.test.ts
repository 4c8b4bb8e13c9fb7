import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directionOf, isForeign, saidIn } from './said-in.ts'

const card = { writtenIn: 'fr', translations: { en: { name: 'Evening classes', description: ' ' } } }

test('a text is said in the language of the reader when somebody translated it, else as it was written', () => {
  assert.deepEqual(saidIn(card, 'name', 'Cours du soir', 'en'), { text: 'Evening classes', language: 'en', translated: true })
  assert.deepEqual(saidIn(card, 'name', 'Cours du soir', 'fr'), { text: 'Cours du soir', language: 'fr', translated: false })
  assert.deepEqual(saidIn(card, 'name', 'Cours du soir', 'ar'), { text: 'Cours du soir', language: 'fr', translated: false })
  assert.deepEqual(saidIn(card, 'description', 'Deux soirs', 'en'), { text: 'Deux soirs', language: 'fr', translated: false })
  assert.equal(isForeign(card, { name: 'Cours du soir' }, 'en'), false)
  assert.equal(isForeign(card, { name: 'Cours du soir', description: 'Deux soirs' }, 'en'), true)
  assert.equal(isForeign(card, { description: '' }, 'en'), false)
})

test('a language reads its own way', () => {
  assert.equal(directionOf('ar'), 'rtl')
  assert.equal(directionOf('fa-AF'), 'rtl')
  assert.equal(directionOf('fr'), 'ltr')
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chooseLanguages, isUnsaid, saidIn } from './two-languages.ts'

describe('the language beside hers', () => {
  const nothing = { second: undefined, asked: null }

  it('is French by itself, and none for who reads in French only', () => {
    assert.deepEqual(chooseLanguages({ ...nothing, page: 'ar' }), { language: 'ar', other: 'fr' })
    assert.deepEqual(chooseLanguages({ ...nothing, page: 'fr' }), { language: 'fr', other: null })
  })

  it('is the second of her account, then what she chose for her last text, then what she asks now', () => {
    assert.equal(chooseLanguages({ page: 'fr', second: 'ar', asked: null }).other, 'ar')
    const latest = { language: 'ar', otherLanguage: 'en' } as const
    assert.deepEqual(chooseLanguages({ page: 'fr', second: 'es', latest, asked: null }), { language: 'ar', other: 'en' })
    assert.equal(chooseLanguages({ page: 'fr', second: 'es', latest, asked: 'it' }).other, 'it')
    assert.equal(chooseLanguages({ page: 'ar', second: 'es', asked: 'none' }).other, null)
  })

  it('stays that of a text already written, and is never hers a second time', () => {
    const stored = { language: 'es', otherLanguage: 'it' } as const
    assert.deepEqual(chooseLanguages({ page: 'fr', second: 'en', stored, latest: { language: 'ar', otherLanguage: 'fr' }, asked: null }), {
      language: 'es',
      other: 'it',
    })
    assert.deepEqual(chooseLanguages({ page: 'ar', second: 'ar', asked: 'ar' }), { language: 'ar', other: 'fr' })
    assert.equal(
      chooseLanguages({ page: 'fr', second: undefined, stored: { language: 'ar', otherLanguage: null }, asked: null }).other,
      'fr',
    )
  })
})

describe('what is written', () => {
  it('is each column that holds a word', () => {
    const text = { language: 'ar', words: 'سلام', otherLanguage: 'fr', otherWords: 'Bonjour' } as const
    assert.equal(saidIn(text).length, 2)
    assert.deepEqual(saidIn({ ...text, words: '' }), [{ language: 'fr', words: 'Bonjour' }])
    assert.deepEqual(saidIn({ ...text, otherLanguage: null }), [{ language: 'ar', words: 'سلام' }])
    assert.equal(isUnsaid({ ...text, words: '', otherWords: '' }), true)
    assert.equal(isUnsaid(text), false)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chooseLanguages, isUnsaid, keepBoth, saidIn, wordsBeside } from './two-languages.ts'

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

describe('a text already written', () => {
  const stored = { language: 'ar', words: 'سلام', otherLanguage: 'fr', otherWords: 'Bonjour' } as const

  it('stays beside, in its own language, where she wrote nothing else beside', () => {
    for (const otherLanguage of [null, 'en'] as const) {
      const kept = keepBoth(stored, { language: 'ar', words: 'أهلًا', otherLanguage, otherWords: '' })
      assert.deepEqual(kept, { ok: true, value: { ...stored, words: 'أهلًا' } })
    }
  })

  it('is emptied or changed in its own language only', () => {
    const emptied = { ...stored, otherWords: '' }
    assert.deepEqual(keepBoth(stored, emptied), { ok: true, value: emptied })
    const other = { ...stored, otherLanguage: 'en', otherWords: 'Hello' } as const
    assert.deepEqual(keepBoth(stored, other), { ok: false, reason: 'other-language' })
    assert.deepEqual(keepBoth(emptied, other), { ok: true, value: other })
    assert.deepEqual(keepBoth(stored, { ...stored, language: 'es' }), { ok: false, reason: 'other-language' })
    assert.deepEqual(keepBoth(undefined, other), { ok: true, value: other })
  })

  it('is shown in the box of its own language only', () => {
    assert.equal(wordsBeside(stored, 'fr'), 'Bonjour')
    assert.equal(wordsBeside(stored, 'en'), '')
    assert.equal(wordsBeside(undefined, 'fr'), '')
  })
})

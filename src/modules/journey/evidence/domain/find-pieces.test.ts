import assert from 'node:assert/strict'
import { it } from 'node:test'
import { findPieces } from './find-pieces.ts'
import { anAction, aPiece } from './piece.examples.ts'

const letter = aPiece({ title: 'Lettre', source: 'Évelyne', indicators: ['D1-EX-S1'] })
const page = aPiece({ kind: 'link', title: 'Page', url: 'https://marche.example/', actions: [anAction(1)] })
const arabic = aPiece({ title: 'رِسالة', words: 'BOULANGERIE' })
const all = [letter, page, arabic]
const find = (search: Partial<Parameters<typeof findPieces>[1]>) => findPieces(all, { indicator: null, action: null, words: '', ...search })

it('nothing asked narrows nothing', () => {
  assert.deepEqual(find({}), all)
  assert.deepEqual(find({ words: '   ' }), all)
})

it('by question, by action, by words wherever they stand; all that is asked at once', () => {
  assert.deepEqual(find({ indicator: 'D1-EX-S1' }), [letter])
  assert.deepEqual(find({ action: anAction(1) }), [page])
  assert.deepEqual(find({ words: 'evelyne LETTRE' }), [letter])
  assert.deepEqual(find({ words: 'marche.example' }), [page])
  assert.deepEqual(find({ words: 'رسالة' }), [arabic])
  assert.deepEqual(find({ words: 'boulangerie' }), [arabic])
  assert.deepEqual(find({ indicator: 'D1-EX-S1', words: 'page' }), [])
  assert.deepEqual(find({ action: 'forged' }), [])
})

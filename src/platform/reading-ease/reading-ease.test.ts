import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hardToRead, readingEaseOf } from './reading-ease.ts'

const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 0.01, `${found} for ${wanted}`)
const repeated = (word: string, times: number) => Array.from({ length: times }, () => word).join(' ')

test('the formula of Kandel and Moles, worked by hand', () => {
  // 8 words, 2 sentences, 9 syllables: je vois un ami / il vend du pain.
  const found = readingEaseOf(['Je vois un ami. Il vend du pain.'])
  assert.deepEqual([found.words, found.sentences, found.longest], [8, 2, 4])
  near(found.ease, 207 - 1.015 * 4 - 73.6 * (9 / 8))
})

test('a block ends a sentence; digits and signs are not words', () => {
  const found = readingEaseOf(['Mon plan', '3 actions, dont 2 le 12 mai', '— 20 %', ''])
  assert.deepEqual([found.words, found.sentences], [6, 2])
})

test('nothing is asked of a text shorter than forty words', () => {
  assert.deepEqual(hardToRead(readingEaseOf([repeated('accompagnement', 39)])), [])
  assert.equal(hardToRead(readingEaseOf([repeated('accompagnement', 40)])).length, 3)
})

test('twenty words in a sentence pass, twenty-one do not', () => {
  const short = Array.from({ length: 10 }, () => repeated('pain', 5))
  assert.deepEqual(hardToRead(readingEaseOf([...short, repeated('pain', 20)])), [])
  assert.match(hardToRead(readingEaseOf([...short, repeated('pain', 21)]))[0] ?? '', /^une phrase de 21 mots/)
})

test('twelve words a sentence on average pass, a little more does not', () => {
  assert.deepEqual(hardToRead(readingEaseOf([repeated('pain', 12), repeated('pain', 12), repeated('pain', 20), repeated('pain', 4)])), [])
  assert.equal(hardToRead(readingEaseOf([repeated('pain', 12), repeated('pain', 12), repeated('pain', 20), repeated('pain', 5)])).length, 1)
})

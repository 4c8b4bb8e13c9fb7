import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lettersApart, mayBeWrong } from './nearest-word.ts'
import { emptyVocabulary, learn, nearestKnown } from './vocabulary.ts'

const letters = fc.string({ minLength: 0, maxLength: 10, unit: fc.constantFrom('a', 'b', 'c') })

test('one letter added, left out, changed or swapped is one letter apart', () => {
  for (const other of ['logements', 'logment', 'lojement', 'lgoement']) assert.equal(lettersApart('logement', other), 1, other)
  assert.equal(lettersApart('entreprenariat', 'entrepreneuriat'), 2)
})

test('as far one way as the other, nothing apart only from itself, never further than the longer word', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const apart = lettersApart(one, other)
      assert.equal(apart, lettersApart(other, one))
      assert.equal(apart === 0, one === other)
      assert.ok(apart <= Math.max(one.length, other.length) && apart >= Math.abs(one.length - other.length))
    }),
  )
})

test('stopped early, it says the same up to the most that was asked, and more past it', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(3), (one, other, most) => {
      const apart = lettersApart(one, other)
      const stopped = lettersApart(one, other, most)
      if (apart <= most) assert.equal(stopped, apart)
      else assert.ok(stopped > most)
    }),
  )
})

/** The word meant among these, each held by as many cards as it says. */
function meant(typed: string, cards: Record<string, number>): string | undefined {
  const vocabulary = emptyVocabulary()
  for (const word of Object.keys(cards)) learn(vocabulary, word, word)
  return nearestKnown(vocabulary, typed, (lexeme) => cards[lexeme] ?? 0)?.word
}

test('the nearest is meant, then the one most cards hold, then the first by letters; none when all are far', () => {
  assert.equal(meant('francisasion', { francisation: 1, francophonie: 9 }), 'francisation')
  assert.equal(meant('pain', { main: 2, bain: 5, gain: 5 }), 'bain')
  assert.equal(meant('pain', { jardin: 1 }), undefined)
  assert.equal(meant('xylokwzq', { hydravion: 1 }), undefined)
  assert.equal(meant('mot', {}), undefined)
})

test('a word that no card holds any more is not meant', () => assert.equal(meant('pain', { bain: 0 }), undefined))

test('among many words, the same as holding each against the one typed', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), letters, (words, typed) => {
      const far = words.map((word) => lettersApart(typed, word)).filter((apart) => apart <= mayBeWrong(typed.length))
      const found = meant(typed, Object.fromEntries(words.map((word) => [word, 1])))
      assert.equal(found === undefined ? undefined : lettersApart(typed, found), far.length === 0 ? undefined : Math.min(...far))
    }),
  )
})

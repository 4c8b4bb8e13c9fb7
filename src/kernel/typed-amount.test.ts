import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Language, languages } from './language.ts'
import type { Currency } from './money.ts'
import { problemFor, readAmount } from './typed-amount.ts'

const read = (typed: string, language: Language = 'fr', currency: Currency = 'CAD') => {
  const answer = readAmount(typed, language, currency)
  return answer.ok ? answer.value : answer.reason
}

test('an amount is read as people type it, whatever the language of the page', () => {
  const same: [string, bigint][] = [
    ['0', 0n],
    ['12', 1200n],
    ['12,5', 1250n],
    ['12.5', 1250n],
    [',5', 50n],
    ['1234,56', 123_456n],
    ['1 234,56', 123_456n],
    ['1\u00a0234,56\u00a0$', 123_456n],
    ['1\u202f234,56', 123_456n],
    ['1\u2009234\u2009567', 123_456_700n],
    ['1,234.56', 123_456n],
    ['1.234,56', 123_456n],
    ['1.234.567', 123_456_700n],
    ['1,234,567', 123_456_700n],
    ['1,234,567.8', 123_456_780n],
    ['1’234.50', 123_450n],
    ['١٢٣٤٫٥٦', 123_456n],
    ['١٬٢٣٤٫٥', 123_450n],
    ['١٢،٥', 1250n],
    ['۱۲۳۴', 123_400n],
    ['१२', 1200n],
    ['\u200f1.234,56\u00a0$', 123_456n],
    ['$12', 1200n],
    ['12 $', 1200n],
    ['12 CAD', 1200n],
    ['CA$ 12', 1200n],
    ['12 $ CA', 1200n],
    ['999 999 999,99', 99_999_999_999n],
  ]
  for (const language of languages) for (const [typed, amount] of same) assert.equal(read(typed, language), amount, `${language} ${typed}`)
  for (const typed of ['12€', '€ 12', '12 eur', 'EUR 12,00']) assert.equal(read(typed, 'fr', 'EUR'), 1200n, typed)
})

test('one mark and three digits are thousands where the reader writes them so, and asked about elsewhere', () => {
  const of = (typed: string) => languages.map((language) => read(typed, language))
  assert.deepEqual(of('1,234'), ['amount-unclear', 123_400n, 'amount-unclear', 'amount-unclear', 'amount-unclear'])
  assert.deepEqual(of('1.234'), ['amount-unclear', 'amount-unclear', 123_400n, 123_400n, 123_400n])
  for (const typed of ['0,500', '0.500', '1234.567']) assert.deepEqual(new Set(of(typed)), new Set(['amount-unclear']), typed)
})

test('what is no amount is refused, each for its own reason', () => {
  const letters = [
    '',
    'cent',
    '12 dollars',
    '1e3',
    '12 12',
    '1 23',
    '1234 567',
    '12,',
    '1,2,3',
    '1.23.456',
    '1 234.567,89',
    '12$12',
    '$',
    '1,2345',
    '10-20',
    '½',
    '0x10',
  ]
  for (const typed of letters) assert.equal(read(typed), 'not-an-amount', typed)
  for (const typed of ['-5', '−5', '(5)', '- 12,50 $', '$ -5', '\u200e-5']) assert.equal(read(typed), 'amount-below-zero', typed)
  for (const typed of ['1000000000', '99999999999999999999999']) assert.equal(read(typed), 'amount-too-large', typed)
  assert.equal(read('12 €'), 'other-currency')
  assert.equal(read('12 $', 'fr', 'EUR'), 'other-currency')
})

test('a field lets through what somebody could read, and says the rest at once', () => {
  for (const typed of ['1,234', '1.234', '12 €', '12 $', '12']) assert.equal(problemFor(typed), undefined, typed)
  assert.equal(problemFor('cent €'), 'not-an-amount')
  assert.equal(problemFor('0,500 €'), 'amount-unclear')
  assert.equal(problemFor('-5 €'), 'amount-below-zero')
  assert.equal(problemFor('1000000000 €'), 'amount-too-large')
})

test('whatever is typed, it is read or refused, never thrown on, and never slow', () => {
  const marks = fc.string({ unit: fc.constantFrom(..."0123456789 .,\u00a0'’٫٬$€-−(ACDEURx١۹½"), maxLength: 40 })
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 40 }), marks), fc.constantFrom(...languages), (typed, language) => {
      const answer = readAmount(typed, language, 'CAD')
      assert.ok(!answer.ok || answer.value >= 0n)
    }),
    { numRuns: 2000 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents, currencies } from '#kernel/money.ts'
import { largestAmount, readAmount } from '#kernel/typed-amount.ts'
import { languages } from '#platform/i18n.ts'
import { formatDay, formatMoment, formatMoney, formatMonth, formatTime, formatWeekday, typedMoney } from './format.ts'

const day = Temporal.PlainDate.from('2027-03-12')

test('a day is said in words, with Latin digits in every language', () => {
  assert.equal(formatDay(day, 'fr'), '12 mars 2027')
  assert.equal(formatWeekday(day, 'fr'), 'vendredi 12 mars 2027')
  assert.equal(formatDay(day, 'ar'), '12 مارس 2027')
  for (const language of languages) assert.match(formatDay(day, language), /12.*2027/)
})

test('a moment is said on the clocks of the place, over midnight and over a change of hour', () => {
  const moment = Temporal.Instant.from('2027-03-13T03:30:00Z')
  assert.equal(formatMoment(moment, 'America/Toronto', 'fr'), '12 mars 2027, 22\u00a0h\u00a030')
  assert.equal(formatMoment(moment, 'Africa/Casablanca', 'ar').includes('12 مارس'), false)
  assert.match(formatMoment(Temporal.Instant.from('2027-07-01T12:00:00Z'), 'America/Toronto', 'en'), /08:00$/)
})

test('a month is said with its year', () => {
  assert.equal(formatMonth(day.toPlainYearMonth(), 'fr'), 'mars 2027')
  for (const language of languages) assert.match(formatMonth(day.toPlainYearMonth(), language), /2027/)
})

test('midnight is zero, in every language', () => {
  for (const language of languages) assert.match(formatTime(Temporal.PlainTime.from('00:05'), language), /^0?0.*05/)
})

test('an amount is said as each language writes it, to the cent however large, whole amounts without cents', () => {
  const said = (amount: bigint) => languages.map((language) => formatMoney(amount, 'CAD', language).replace(/[\u200e\u200f]/g, ''))
  assert.deepEqual(said(123_456n), ['1\u00a0234,56\u00a0$', '$1,234.56', '1234,56\u00a0$', '1234,56\u00a0$', '1.234,56\u00a0$'])
  assert.deepEqual(said(-50_000n), ['\u2212500\u00a0$', '\u2212$500', '\u2212500\u00a0$', '\u2212500\u00a0$', '\u2212500\u00a0$'])
  assert.equal(formatMoney(5n, 'EUR', 'fr'), '0,05\u00a0€')
  for (const language of languages)
    for (const currency of currencies)
      assert.equal(formatMoney(999_999_999_999_901n, currency, language).replace(/\D/g, ''), '999999999999901')
})

test('what is said, or put back in a field, reads as the same amount in the same language', () => {
  const any = fc.tuple(fc.bigInt({ min: 0n, max: largestAmount }).map(cents), fc.constantFrom(...languages), fc.constantFrom(...currencies))
  fc.assert(
    fc.property(any, ([amount, language, currency]) => {
      for (const text of [formatMoney(amount, currency, language), typedMoney(amount, language)])
        assert.deepEqual(readAmount(text, language, currency), { ok: true, value: amount }, text)
    }),
  )
})

test('no amount is off by a cent up to ten million million', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(...languages), (amount, language) => {
      const digits = formatMoney(amount, 'CAD', language).replace(/\D/g, '')
      const size = amount < 0n ? -amount : amount
      assert.equal(BigInt(digits), size % 100n === 0n ? size / 100n : size)
    }),
  )
})

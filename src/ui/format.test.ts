import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { formatDay, formatMoment, formatTime, formatWeekday } from './format.ts'

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

test('midnight is zero, in every language', () => {
  for (const language of languages) assert.match(formatTime(Temporal.PlainTime.from('00:05'), language), /^0?0.*05/)
})

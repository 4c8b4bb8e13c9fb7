import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesProposed, suggestedDates } from './suggested-dates.ts'

const date = (text: string) => Temporal.PlainDateTime.from(text)

test('dates to tap are of the next working days, and leave a day to breathe', () => {
  const friday = Temporal.Instant.from('2026-11-27T15:00:00Z')
  const dates = suggestedDates(friday, 'Europe/Paris').map(String)
  assert.equal(dates.length, 10)
  assert.equal(dates[0], '2026-11-30T10:00:00')
  assert.equal(dates.at(-1), '2026-12-04T14:00:00')
})

test('today is that of the place: late in the evening in Montréal it is tomorrow in Rome', () => {
  const late = Temporal.Instant.from('2026-11-24T23:30:00Z')
  assert.equal(String(suggestedDates(late, 'America/Toronto')[0]), '2026-11-26T10:00:00')
  assert.equal(String(suggestedDates(late, 'Europe/Rome')[0]), '2026-11-27T10:00:00')
})

test('what is proposed is in order, once, to come, and on a clock that shows it', () => {
  const now = Temporal.Instant.from('2027-03-27T12:00:00Z')
  const typed = [
    date('2027-03-29T10:00'),
    date('2027-03-28T02:30'),
    date('2027-03-20T10:00'),
    date('2027-03-29T10:00'),
    date('2027-03-27T18:00'),
  ]
  assert.deepEqual(datesProposed(typed, now, 'Europe/Paris').map(String), ['2027-03-27T17:00:00Z', '2027-03-29T08:00:00Z'])
})

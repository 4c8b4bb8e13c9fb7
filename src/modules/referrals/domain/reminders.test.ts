import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Awaited, morningAfter, remindersDue } from './reminders.ts'

const instant = (text: string) => Temporal.ZonedDateTime.from(text).toInstant()
const local = (moment: Temporal.Instant, zone: string) => moment.toZonedDateTimeISO(zone).toPlainDateTime().toString()

/** The last morning before the clocks change in that place, and the next. */
const changes = [
  { zone: 'America/Toronto', forward: '2027-03-14', back: '2026-11-01' },
  { zone: 'Europe/Paris', forward: '2027-03-28', back: '2026-10-25' },
  { zone: 'Europe/Rome', forward: '2027-03-28', back: '2026-10-25' },
]

for (const { zone, forward, back } of changes) {
  test(`${zone}: a day is a day of the calendar, over the hour that is lost and the hour that comes twice`, () => {
    for (const [change, hours] of [
      [forward, 3 * 24 - 1],
      [back, 3 * 24 + 1],
    ] as const) {
      const sent = Temporal.PlainDate.from(change).subtract({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).toInstant()
      const due = morningAfter(sent, 3, zone)
      assert.equal(local(due, zone), `${Temporal.PlainDate.from(change).add({ days: 2 })}T09:00:00`)
      assert.equal(sent.until(due).total('hours'), hours)
      for (const days of [10, 30, 90]) {
        const day = Temporal.PlainDate.from(change).subtract({ days: 1 }).add({ days })
        assert.equal(local(morningAfter(sent, days, zone), zone), `${day}T09:00:00`)
      }
    }
  })

  test(`${zone}: sent a minute before midnight and a minute after are two days`, () => {
    const before = instant(`2026-12-01T23:59[${zone}]`)
    const after = instant(`2026-12-02T00:01[${zone}]`)
    assert.equal(local(morningAfter(before, 3, zone), zone), '2026-12-04T09:00:00')
    assert.equal(local(morningAfter(after, 3, zone), zone), '2026-12-05T09:00:00')
  })
}

test('sent in the hour that does not exist, or that exists twice, the days are counted all the same', () => {
  assert.equal(
    local(morningAfter(instant('2027-03-14T01:59:59[America/Toronto]'), 3, 'America/Toronto'), 'America/Toronto'),
    '2027-03-17T09:00:00',
  )
  for (const offset of ['-04:00', '-05:00']) {
    const sent = instant(`2026-11-01T01:30:00${offset}[America/Toronto]`)
    assert.equal(local(morningAfter(sent, 10, 'America/Toronto'), 'America/Toronto'), '2026-11-11T09:00:00')
  }
})

const paris: Awaited = { sentAt: instant('2026-10-20T16:00[Europe/Paris]'), until: null, reminded: [], timeZone: 'Europe/Paris' }
const at = (text: string) => instant(`${text}[Europe/Paris]`)

test('a reminder on the third morning and another on the tenth, each once', () => {
  assert.deepEqual(remindersDue(paris, at('2026-10-23T08:59:59')), [])
  assert.deepEqual(remindersDue(paris, at('2026-10-23T09:00')), ['first'])
  assert.deepEqual(remindersDue({ ...paris, reminded: ['first'] }, at('2026-10-30T08:59')), [])
  assert.deepEqual(remindersDue({ ...paris, reminded: ['first'] }, at('2026-10-30T09:00')), ['second'])
  assert.deepEqual(remindersDue({ ...paris, reminded: ['first', 'second'] }, at('2026-11-19T08:59')), [])
})

test('a worker that slept two weeks settles both at once', () => {
  assert.deepEqual(remindersDue(paris, at('2026-11-03T11:00')), ['first', 'second'])
})

test('who asked for time is left in peace until the day named', () => {
  const asked = { ...paris, until: Temporal.PlainDate.from('2026-11-02') }
  assert.deepEqual(remindersDue(asked, at('2026-11-01T12:00')), [])
  assert.deepEqual(remindersDue(asked, at('2026-11-02T09:00')), ['first', 'second'])
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decideOutcome, initials, startOf } from './appointment.ts'

const slot = (on: string, at: string, timeZone = 'America/Toronto') => ({
  on: Temporal.PlainDate.from(on),
  at: Temporal.PlainTime.from(at),
  minutes: 60,
  timeZone,
})

describe('an appointment', () => {
  it('is at a time on the clocks of its place, summer and winter', () => {
    const start = (...of: Parameters<typeof slot>) => {
      const found = startOf(slot(...of))
      return found.ok ? found.value.toString() : found.reason
    }
    assert.equal(start('2026-07-01', '09:30'), '2026-07-01T13:30:00Z')
    assert.equal(start('2026-12-01', '09:30'), '2026-12-01T14:30:00Z')
    assert.equal(start('2026-12-01', '09:30', 'Europe/Paris'), '2026-12-01T08:30:00Z')
    assert.equal(start('2027-03-14', '02:30'), 'no-such-time')
    assert.equal(start('2026-11-01', '01:30'), '2026-11-01T05:30:00Z')
  })

  it('says why when it did not take place, and only then', () => {
    assert.deepEqual(decideOutcome('missed', null), { ok: false, reason: 'cause-needed' })
    assert.deepEqual(decideOutcome('missed', 'us'), { ok: true, value: { state: 'missed', cause: 'us' } })
    assert.deepEqual(decideOutcome('held', 'person'), { ok: true, value: { state: 'held', cause: null } })
  })

  it('is named by initials outside', () => {
    assert.equal(initials('Amina Diallo'), 'A. D.')
    assert.equal(initials('محمد'), 'م.')
    assert.equal(initials('Jean-Pierre de la Tour'), 'J. P. D.')
    assert.equal(initials('🙂'), '')
  })
})

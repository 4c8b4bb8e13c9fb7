import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { covers, dayOf, decideSharing, usualEnd } from './consent.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const until = day('2027-03-12')
const withdrawnAt = Temporal.Instant.from('2027-01-01T00:00:00Z')

describe('a consent', () => {
  it('covers its last day and not the next one', () => {
    assert.equal(covers({ until, withdrawnAt: null }, day('2027-03-12')), true)
    assert.equal(covers({ until, withdrawnAt: null }, day('2027-03-13')), false)
  })

  it('covers nothing once taken back', () => {
    assert.equal(covers({ until, withdrawnAt }, day('2027-01-02')), false)
  })

  it('lasts a year unless said otherwise, a leap day included', () => {
    assert.equal(usualEnd(day('2028-02-29')).toString(), '2029-02-28')
  })

  it('reads its day on universal time', () => {
    assert.equal(dayOf(Temporal.Instant.from('2027-03-12T23:59:59Z')).toString(), '2027-03-12')
    assert.equal(dayOf(Temporal.Instant.from('2027-03-13T00:00:00Z')).toString(), '2027-03-13')
  })
})

describe('sharing', () => {
  const today = day('2026-11-24')
  const asked = { fieldGroups: ['contact', 'plan'] as const, until: day('2027-11-24') }

  it('is agreed for parts, until a day to come, two years away at most', () => {
    assert.equal(decideSharing(asked, today, []).ok, true)
    assert.equal(decideSharing({ ...asked, until: day('2028-11-24') }, today, []).ok, true)
    assert.deepEqual(decideSharing({ ...asked, until: day('2028-11-25') }, today, []), { ok: false, reason: 'ends-too-late' })
    assert.deepEqual(decideSharing({ ...asked, until: today }, today, []), { ok: false, reason: 'ends-too-early' })
    assert.deepEqual(decideSharing({ ...asked, fieldGroups: [] }, today, []), { ok: false, reason: 'nothing-chosen' })
  })

  it('begins with the contact', () => {
    assert.deepEqual(decideSharing({ ...asked, fieldGroups: ['plan'] }, today, []), { ok: false, reason: 'contact-first' })
    assert.equal(decideSharing({ ...asked, fieldGroups: ['plan'] }, today, ['contact']).ok, true)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AccountId, PersonId } from '#kernel/id.ts'
import { lookAtOneself, type SelfCheckId } from './self-check.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const today = Temporal.PlainDate.from('2026-11-24')
const id = '018f0000-0000-7000-8000-000000000001' as SelfCheckId
const blank = {
  personId: '018f0000-0000-7000-8000-000000000002' as PersonId,
  accountId: '018f0000-0000-7000-8000-000000000003' as AccountId,
  metOn: today,
  noticed: [],
  assumedFrom: [],
  words: '',
  nextTime: '',
}

describe('a counsellor looks at her own manner', () => {
  it('with one box, one origin of an assumption, or one word', () => {
    for (const said of [
      { noticed: ['let-speak'] },
      { assumedFrom: ['accent'] },
      { words: 'Trop vite.' },
      { nextTime: 'Attendre.' },
    ] as const)
      assert.deepEqual(lookAtOneself(id, { ...blank, ...said }, now, today), { ok: true, value: { ...blank, ...said, id, at: now } })
  })

  it('never with nothing, nor before the meeting', () => {
    assert.deepEqual(lookAtOneself(id, blank, now, today), { ok: false, reason: 'nothing-said' })
    const tomorrow = { ...blank, words: 'Trop tôt.', metOn: today.add({ days: 1 }) }
    assert.deepEqual(lookAtOneself(id, tomorrow, now, today), { ok: false, reason: 'not-yet-met' })
  })
})

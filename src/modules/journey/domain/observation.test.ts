import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { type Observation, type ObservationId, observe } from './observation.ts'

const today = Temporal.PlainDate.from('2026-11-24')
const seen = (observedOn: Temporal.PlainDate): Observation => ({
  id: '019ab000-0000-7000-8000-000000000001' as ObservationId,
  indicator: null,
  body: 'She called two organisations during the meeting.',
  observedOn,
  at: Temporal.Instant.from('2026-11-24T15:00:00Z'),
  authorId: '019ab000-0000-7000-8000-000000000002' as AccountId,
  authorName: 'Maude',
  organisationId: '019ab000-0000-7000-8000-000000000003' as OrganisationId,
})

test('takes what was seen today or before', () => {
  assert.equal(observe(seen(today), today).ok, true)
  assert.equal(observe(seen(today.subtract({ years: 1 })), today).ok, true)
})

test('refuses what would be seen tomorrow', () => {
  assert.deepEqual(observe(seen(today.add({ days: 1 })), today), { ok: false, reason: 'not-yet-happened' })
})

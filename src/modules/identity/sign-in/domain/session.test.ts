import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccountId, SessionId } from '#kernel/id.ts'
import { givesBothFactors, newSession, sessionLife } from './session.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const opening = { id: 's' as SessionId, tokenHash: Buffer.alloc(32), way: 'link', agent: 'Firefox', now } as const
const entrant = { accountId: 'a' as AccountId, organisationId: null }

test('staff: ten hours at rest, sixteen in all', () => {
  assert.deepEqual(sessionLife(true), { idleHours: 10, wholeHours: 16 })
  const session = newSession({ ...entrant, staff: true }, { ...opening, secondFactor: false })
  assert.equal(session.endsAt.toString(), '2026-11-25T06:00:00Z')
  assert.equal(session.secondFactorAt, null)
})

test('a person: two weeks at rest, ninety days in all', () => {
  const session = newSession({ ...entrant, staff: false }, { ...opening, secondFactor: true })
  assert.equal(session.idle, '336 hours')
  assert.equal(now.until(session.endsAt).total('days'), 90)
  assert.equal(session.secondFactorAt, now)
})

test('a passkey is two factors; a link, a card, a PIN and an invitation are one', () => {
  assert.deepEqual((['link', 'card', 'pin', 'passkey', 'invitation', 'demo'] as const).filter(givesBothFactors), ['passkey', 'demo'])
})

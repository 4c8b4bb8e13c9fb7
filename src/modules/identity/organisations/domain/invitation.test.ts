import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAccept, mayEnd, rolesToGive } from './invitation.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const standing = { acceptedAt: null, revokedAt: null, expiresAt: now.add({ seconds: 1 }) }

test('an invitation is accepted once, within its time, unless revoked', () => {
  assert.equal(mayAccept(standing, now).ok, true)
  assert.equal(mayAccept({ ...standing, expiresAt: now }, now).ok, false)
  assert.equal(mayAccept({ ...standing, acceptedAt: now }, now).ok, false)
  assert.equal(mayAccept({ ...standing, revokedAt: now }, now).ok, false)
  assert.equal(mayAccept(undefined, now).ok, false)
})

test('the last manager stays; anyone else may leave', () => {
  assert.equal(mayEnd({ id: 'a', role: 'manager' }, [{ id: 'a' }]).ok, false)
  assert.equal(mayEnd({ id: 'a', role: 'manager' }, [{ id: 'a' }, { id: 'b' }]).ok, true)
  assert.equal(mayEnd({ id: 'c', role: 'counsellor' }, [{ id: 'a' }]).ok, true)
})

test('a manager gives every role but the administration of Maillon', () => {
  assert.equal((rolesToGive as readonly string[]).includes('administrator'), false)
  assert.equal(rolesToGive.length, 7)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeTries, mayOpenLink, mayOpenSheet, newSheetCode, type SheetCode, veiled } from './answer-link.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const fresh = { expiresAt: now.add({ hours: 1 }), revokedAt: null, open: true }

test('a fresh link opens, until its last moment', () => {
  assert.equal(mayOpenLink(fresh, now).ok, true)
  assert.equal(mayOpenLink({ ...fresh, expiresAt: now.add({ nanoseconds: 1 }) }, now).ok, true)
})

test('unknown, expired, replaced and over are answered in the same words', () => {
  const closed = [undefined, { ...fresh, expiresAt: now }, { ...fresh, revokedAt: now }, { ...fresh, open: false }]
  for (const link of closed) assert.deepEqual(mayOpenLink(link, now), { ok: false, reason: 'over' })
})

const code: SheetCode = { expiresAt: now.add({ minutes: 1 }), usedAt: null, tries: 0 }

test('a code opens the sheet once, in its time, within its tries', () => {
  assert.equal(mayOpenSheet(code, true, now).ok, true)
  assert.equal(mayOpenSheet({ ...code, tries: codeTries - 1 }, true, now).ok, true)
  assert.equal(mayOpenSheet(code, false, now).ok, false)
  assert.equal(mayOpenSheet(undefined, true, now).ok, false)
  assert.equal(mayOpenSheet({ ...code, usedAt: now }, true, now).ok, false)
  assert.equal(mayOpenSheet({ ...code, tries: codeTries }, true, now).ok, false)
  assert.equal(mayOpenSheet({ ...code, expiresAt: now }, true, now).ok, false)
})

test('a code is six digits; an address is shown without its owner', () => {
  assert.equal(
    newSheetCode(() => 7),
    '777777',
  )
  assert.equal(veiled('accueil@relais.example'), 'a•••@relais.example')
  assert.equal(veiled('@x'), '•••')
})

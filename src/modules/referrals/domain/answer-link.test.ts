import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayOpenSheet, newSheetCode, type SheetCode, veiled } from './answer-link.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const code: SheetCode = { expiresAt: now.add({ minutes: 1 }), usedAt: null }

test('a code opens the sheet once, in its time', () => {
  assert.equal(mayOpenSheet(code, true, now).ok, true)
  assert.equal(mayOpenSheet(code, false, now).ok, false)
  assert.equal(mayOpenSheet(undefined, true, now).ok, false)
  assert.equal(mayOpenSheet({ ...code, usedAt: now }, true, now).ok, false)
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

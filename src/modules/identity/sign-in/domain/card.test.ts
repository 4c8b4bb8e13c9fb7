import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inGroups, mayOpen, newCardCode, newCardNumber, readCardCode, readCardNumber } from './card.ts'

test('a number has ten digits, the first never 0; a code sixteen, more than 40 bits', () => {
  assert.equal(
    newCardNumber(() => 0),
    '1000000000',
  )
  assert.equal(
    newCardNumber((below) => below - 1),
    '9999999999',
  )
  assert.equal(newCardCode(() => 7).length, 16)
  assert.ok(Math.log2(10 ** 16) >= 40)
  assert.equal(inGroups('1234567890123456'), '1234 5678 9012 3456')
})

test('a code is read however it is typed', () => {
  for (const typed of [
    '1234567890123456',
    '1234 5678 9012 3456',
    '1234-5678–9012.3456',
    '١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦',
    '۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶',
    '\u200f1234567890123456',
  ]) {
    assert.deepEqual(readCardCode(typed), { ok: true, value: '1234567890123456' }, typed)
  }
  assert.equal(readCardCode('123456789012345').ok, false)
  assert.equal(readCardCode('12345678901234567').ok, false)
  assert.equal(readCardNumber('12345 6789O').ok, false)
})

test('a code opens once, until its last moment', () => {
  const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
  const code = { usedAt: null, expiresAt: now.add({ seconds: 1 }) }
  assert.equal(mayOpen(code, now).ok, true)
  assert.deepEqual(mayOpen({ ...code, expiresAt: now }, now), { ok: false, reason: 'expired' })
  assert.deepEqual(mayOpen({ ...code, usedAt: now }, now), { ok: false, reason: 'used' })
  assert.deepEqual(mayOpen(undefined, now), { ok: false, reason: 'unknown' })
})

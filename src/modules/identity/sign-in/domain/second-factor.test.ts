import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TOTP } from 'otpauth'
import { newTotpSecret, stepOf } from '../totp.ts'
import { acceptStep, maySetUp } from './second-factor.ts'

const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(1_800_000_000_000 + seconds * 1000)

test('a code is good in its step of thirty seconds and one step beside, not two', () => {
  const secret = newTotpSecret()
  const code = new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: at(0).epochMilliseconds })
  const step = BigInt(1_800_000_000 / 30)
  assert.equal(stepOf(secret, code, at(0)), step)
  assert.equal(stepOf(secret, code, at(59)), step)
  assert.equal(stepOf(secret, code, at(-30)), step)
  assert.equal(stepOf(secret, code, at(60)), null)
  assert.equal(stepOf(secret, code, at(-31)), null)
})

test('a step serves once, and never an older one after it', () => {
  assert.deepEqual(acceptStep(11n, 10n), { ok: true, value: 11n })
  assert.equal(acceptStep(10n, 10n).ok, false)
  assert.equal(acceptStep(9n, 10n).ok, false)
  assert.equal(acceptStep(null, 0n).ok, false)
})

test('a second factor is not replaced by who cannot give the first one set', () => {
  assert.equal(maySetUp({ hasFactor: false, given: false }), true)
  assert.equal(maySetUp({ hasFactor: true, given: false }), false)
  assert.equal(maySetUp({ hasFactor: true, given: true }), true)
})

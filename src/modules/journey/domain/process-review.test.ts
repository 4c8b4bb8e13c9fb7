import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewProcess } from './process-review.ts'

const kept = new Map([['P1', { state: 'yes', comment: 'seen together', version: 2 } as const]])

test('keeps what was said of a point for the first time', () => {
  const result = reviewProcess(kept, new Map([['P2', { state: 'not-yet', comment: '', version: 0 } as const]]))
  assert.deepEqual(result, { ok: true, value: [{ item: 'P2', check: { state: 'not-yet', comment: '', version: 1 } }] })
})

test('leaves alone a point sent as it is kept, whatever version the form saw, and a point nobody spoke of', () => {
  const sent = new Map([
    ['P1', { state: 'yes', comment: 'seen together', version: 1 } as const],
    ['P3', { state: null, comment: '', version: 0 } as const],
  ])
  assert.deepEqual(reviewProcess(kept, sent), { ok: true, value: [] })
})

test('goes back from yes to not yet', () => {
  const result = reviewProcess(kept, new Map([['P1', { state: 'not-yet', comment: '', version: 2 } as const]]))
  assert.deepEqual(result, { ok: true, value: [{ item: 'P1', check: { state: 'not-yet', comment: '', version: 3 } }] })
})

test('refuses to write over what a colleague changed meanwhile', () => {
  const result = reviewProcess(kept, new Map([['P1', { state: 'not-yet', comment: '', version: 1 } as const]]))
  assert.deepEqual(result, { ok: false, reason: 'changed-elsewhere' })
})

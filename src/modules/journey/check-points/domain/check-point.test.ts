import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CheckPointId, lookBack, sayWord, ways } from './check-point.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const id = '018f0000-0000-7000-8000-000000000001' as CheckPointId

describe('the point d’étape', () => {
  it('takes each of the three ways, without a word if she likes', () => {
    for (const way of ways) assert.deepEqual(lookBack(id, { way, words: '', keeps: '' }, now), { id, way, words: '', keeps: '', at: now })
  })

  it('keeps her words and what she keeps, as they are', () => {
    const said = { way: 'stop', words: 'J’arrête, et je suis bien.', keeps: 'Mes contacts au marché.' } as const
    assert.deepEqual(lookBack(id, said, now), { id, ...said, at: now })
  })
})

describe('her word on a point of the review', () => {
  const stored = { words: 'Oui, écrit ensemble.', at: now, version: 1 }

  it('is written, said otherwise, and taken back', () => {
    assert.deepEqual(sayWord(undefined, 'Un mot', 0, now), { ok: true, value: { words: 'Un mot', at: now, version: 1 } })
    assert.deepEqual(sayWord(stored, 'Autrement', 1, now), { ok: true, value: { words: 'Autrement', at: now, version: 2 } })
    assert.deepEqual(sayWord(stored, '', 1, now), { ok: true, value: { words: '', at: now, version: 2 } })
    assert.deepEqual(sayWord({ ...stored, words: '', version: 2 }, 'De nouveau', 2, now), {
      ok: true,
      value: { words: 'De nouveau', at: now, version: 3 },
    })
  })

  it('is refused from a form drawn before another word, and when nothing is said', () => {
    assert.deepEqual(sayWord(stored, 'Trop tard', 0, now), { ok: false, reason: 'changed-elsewhere' })
    assert.deepEqual(sayWord(undefined, 'Jamais vu', 1, now), { ok: false, reason: 'changed-elsewhere' })
    assert.deepEqual(sayWord(undefined, '', 0, now), { ok: false, reason: 'nothing-said' })
    assert.deepEqual(sayWord({ ...stored, words: '', version: 2 }, '', 2, now), { ok: false, reason: 'nothing-said' })
  })
})

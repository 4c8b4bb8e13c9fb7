import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MeansItemId } from './means.ts'
import { behind, newMeans, rewordMeans } from './means.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
const later = now.add({ hours: 1 })
const said = { door: 'what-i-know', words: 'Je couds', serves: '' } as const
const item = newMeans('018f0000-0000-7000-8000-000000000001' as MeansItemId, said, now)

describe('what a person starts from', () => {
  it('is noted in her words, and need not serve anything', () => {
    assert.deepEqual({ ...item }, { ...said, id: item.id, createdAt: now, changedAt: now, version: 1 })
  })

  it('is said in other words, or moved behind another door', () => {
    const changed = rewordMeans(item, { door: 'who-i-am', words: 'J’aime coudre', serves: 'Des ourlets' }, 1, later)
    assert.ok(changed.ok)
    assert.deepEqual([changed.value.door, changed.value.words, changed.value.version], ['who-i-am', 'J’aime coudre', 2])
    assert.ok(changed.value.createdAt.equals(now) && changed.value.changedAt.equals(later))
  })

  it('is not changed from an old form, nor from one of the future', () => {
    for (const seen of [0, 2]) assert.deepEqual(rewordMeans(item, said, seen, later), { ok: false, reason: 'changed-elsewhere' })
  })

  it('stands behind one door, in the order in which it was noted', () => {
    const other = { ...item, words: 'Je parle arabe' }
    assert.deepEqual(behind('what-i-know', [item, { ...item, door: 'who-i-am' }, other]), [item, other])
    assert.deepEqual(behind('whom-i-know', [item]), [])
  })
})

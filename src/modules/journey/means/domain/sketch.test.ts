import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aroundPart, firstUnopened, type SketchPart, sketchPartIds, writeSketchPart } from './sketch.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')

function told(stored: SketchPart | undefined, words: string, notYet: boolean, seen: number): SketchPart {
  const part = writeSketchPart(stored, 'offer', { words, notYet }, seen, now)
  assert.ok(part.ok)
  return part.value
}

describe('one part of the sketch', () => {
  it('takes words, "I do not know yet", or both', () => {
    assert.deepEqual(told(undefined, 'Un plat', false, 0), { part: 'offer', words: 'Un plat', notYet: false, at: now, version: 1 })
    assert.equal(told(undefined, '', true, 0).notYet, true)
    assert.deepEqual([told(undefined, 'Peut-être', true, 0).words, told(undefined, 'Peut-être', true, 0).notYet], ['Peut-être', true])
  })

  it('sent empty says "I do not know yet", at first and later', () => {
    assert.equal(told(undefined, '', false, 0).notYet, true)
    assert.deepEqual([told(told(undefined, 'Un plat', false, 0), '', false, 1).notYet], [true])
  })

  it('words written later put "I do not know yet" away', () => {
    assert.equal(told(told(undefined, '', true, 0), 'Un plat', false, 1).notYet, false)
  })

  it('is not written from an old form', () => {
    const stored = told(undefined, 'Un plat', false, 0)
    for (const seen of [0, 2])
      assert.deepEqual(writeSketchPart(stored, 'offer', { words: 'Autre', notYet: false }, seen, now), {
        ok: false,
        reason: 'changed-elsewhere',
      })
    assert.equal(writeSketchPart(undefined, 'offer', { words: 'Autre', notYet: false }, 1, now).ok, false)
  })
})

describe('the nine parts', () => {
  it('the next one is the first that was not opened, whatever the order she chose', () => {
    assert.equal(firstUnopened([]), 'problem')
    assert.equal(firstUnopened([{ part: 'people' }]), 'problem')
    assert.equal(firstUnopened([{ part: 'problem' }, { part: 'people' }]), 'offer')
    assert.equal(firstUnopened(sketchPartIds.map((part) => ({ part }))), undefined)
  })

  it('each has those beside it', () => {
    assert.deepEqual(aroundPart('problem'), { previous: undefined, next: 'people' })
    assert.deepEqual(aroundPart('deciding'), { previous: 'loss', next: undefined })
  })
})

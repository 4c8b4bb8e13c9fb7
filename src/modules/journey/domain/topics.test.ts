import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from './assessment.ts'
import { topicsOf } from './topics.ts'

const at = Temporal.Instant.from('2026-11-20T10:00:00Z')
const later = Temporal.Instant.from('2026-11-21T10:00:00Z')
const plain: Answer = {
  indicator: 'a',
  level: 'alone',
  proof: '',
  barriers: [],
  wish: '',
  at,
  version: 1,
  levelBefore: null,
  levelBeforeAt: null,
}
const order = ['a', 'b', 'c']

test('an answer alone is not a topic', () => {
  assert.deepEqual(topicsOf(order, new Map([['a', plain]]), []), [])
})

test('two views become a topic until she answers; then her reply is the topic', () => {
  const answers = new Map([['a', plain]])
  assert.deepEqual(topicsOf(order, answers, [{ indicator: 'a', at, repliedAt: null }]), [{ indicator: 'a', reasons: ['two-views'] }])
  assert.deepEqual(topicsOf(order, answers, [{ indicator: 'a', at, repliedAt: later }]), [{ indicator: 'a', reasons: ['answered-back'] }])
})

test('a general observation belongs to no question', () => {
  assert.deepEqual(topicsOf(order, new Map([['a', plain]]), [{ indicator: null, at, repliedAt: null }]), [])
})

test('a barrier, a wish and a change of mind are topics, in the order of the questions', () => {
  const answers = new Map<string, Answer>([
    ['c', { ...plain, wish: 'find a course' }],
    ['a', { ...plain, barriers: ['cost'] }],
    ['b', { ...plain, levelBefore: 'not-yet', levelBeforeAt: at }],
  ])
  assert.deepEqual(topicsOf(order, answers, []), [
    { indicator: 'a', reasons: ['barrier'] },
    { indicator: 'b', reasons: ['changed-mind'] },
    { indicator: 'c', reasons: ['wish'] },
  ])
})

test('a level taken back to what it was is no change of mind', () => {
  assert.deepEqual(topicsOf(order, new Map([['a', { ...plain, levelBefore: 'alone' as const, levelBeforeAt: at }]]), []), [])
})

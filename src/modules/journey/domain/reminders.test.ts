import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofTheDay } from './reminders.ts'

const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const day = Temporal.PlainDate.from('2026-11-24')

test('gives three, the same all day, others the next day', () => {
  const today = ofTheDay(all, day, 3)
  assert.equal(new Set(today).size, 3)
  assert.deepEqual(ofTheDay(all, day, 3), today)
  assert.notDeepEqual(ofTheDay(all, day.add({ days: 1 }), 3), today)
})

test('every reminder comes back within eight days', () => {
  const seen = new Set(Array.from({ length: 8 }, (_, index) => ofTheDay(all, day.add({ days: index }), 3)).flat())
  assert.equal(seen.size, all.length)
})

test('gives what there is when there is less', () => {
  assert.deepEqual(ofTheDay(['a'], day, 3), ['a'])
  assert.deepEqual(ofTheDay([], day, 3), [])
})

test('a day long ago works too', () => {
  assert.equal(ofTheDay(all, Temporal.PlainDate.from('1990-01-01'), 3).length, 3)
})

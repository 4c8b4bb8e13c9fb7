import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeansItemId } from './means.ts'
import { sketchPartIds } from './sketch.ts'
import { readStart, type Start, writeStart } from './start.ts'

test('a start is read back from the link that carries it', () => {
  const starts: Start[] = [
    { kind: 'means', id: '018f0000-0000-7000-8000-000000000001' as MeansItemId },
    ...sketchPartIds.map((part): Start => ({ kind: 'sketch', part })),
  ]
  for (const start of starts) assert.deepEqual(readStart(writeStart(start)), start)
})

test('a question about herself, nothing, or an invented part is no start of ours', () => {
  for (const from of ['', 'D1-EX-S1', 'sketch-', 'sketch-price', 'offer', "' or 1=1"]) assert.equal(readStart(from), undefined)
})

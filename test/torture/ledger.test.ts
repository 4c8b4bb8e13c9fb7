import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLedger } from './ledger.ts'

test('a ledger finds what was lost, what was written twice and what nobody sent', () => {
  const ledger = openLedger()
  for (const word of ['a', 'b', 'c']) ledger.send(word, `key of ${word}`)
  ledger.acknowledge('a')
  ledger.acknowledge('b')
  assert.deepEqual(ledger.compare(['a', 'b']), { lost: [], doubled: [], invented: [] })
  assert.deepEqual(ledger.compare(['a', 'b', 'c']), { lost: [], doubled: [], invented: [] })
  assert.deepEqual(ledger.compare(['a', 'a', 'x']), { lost: ['b'], doubled: ['a'], invented: ['x'] })
  assert.deepEqual(ledger.unanswered(), [{ word: 'c', key: 'key of c' }])
})

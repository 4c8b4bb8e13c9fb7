import assert from 'node:assert/strict'
import { it } from 'node:test'
import { heaviestFolder, makeRoom } from './folder.ts'

it('a folder holds its limit to the byte, and not one more', () => {
  assert.deepEqual(makeRoom(heaviestFolder - 10, 10), { ok: true, value: heaviestFolder })
  assert.deepEqual(makeRoom(heaviestFolder - 10, 11), { ok: false, reason: 'folder-full' })
  assert.deepEqual(makeRoom(0, 1), { ok: true, value: 1 })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { firstKit } from './which-kit.ts'

it('each kind of counsellor finds their own kit first', () => {
  assert.equal(firstKit(['counsellor']), 'community')
  assert.equal(firstKit(['cooperative-adviser']), 'cooperative')
  assert.equal(firstKit(['counsellor', 'cooperative-adviser']), 'community')
  assert.equal(firstKit(['cooperative-adviser', 'manager']), 'cooperative')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ServiceCard, serviceStates } from './card.ts'
import { moveCard, nextStates } from './states.ts'

const card = (fields: Partial<ServiceCard>) =>
  ({ phone: '514', email: null, askedAt: null, sites: [], state: 'draft', ...fields }) as unknown as ServiceCard

test('a card goes from draft to open, pauses, closes, and opens again; never back to a draft', () => {
  for (const from of serviceStates)
    for (const to of serviceStates) assert.equal(moveCard(card({ state: from }), to).ok, nextStates[from].includes(to), `${from} ${to}`)
  for (const from of serviceStates) assert.ok(!nextStates[from].includes('draft'))
})

test('a card is opened when it says how to reach somebody', () => {
  assert.deepEqual(moveCard(card({ phone: null }), 'open'), { ok: false, reason: 'no-contact' })
  assert.deepEqual(moveCard(card({ phone: null, email: 'a@example.org' }), 'open'), { ok: true, value: 'open' })
  assert.deepEqual(moveCard(card({ phone: null }), 'closed'), { ok: true, value: 'closed' })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Reply, reply } from './conversation.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const silent: Reply = { text: '', at: null, version: 0 }
const said: Reply = { text: 'Pas tout à fait.', at: now, version: 1 }

describe('replying to an observation', () => {
  it('says, says otherwise, and takes back', () => {
    assert.deepEqual(reply(silent, 'Oui', 0, now), { ok: true, value: { text: 'Oui', at: now, version: 1 } })
    assert.deepEqual(reply(said, 'Oui', 1, now), { ok: true, value: { text: 'Oui', at: now, version: 2 } })
    assert.deepEqual(reply(said, '', 1, now), { ok: true, value: { text: '', at: null, version: 2 } })
  })

  it('keeps nothing of an empty reply where there was none', () => {
    assert.deepEqual(reply(silent, '', 0, now), { ok: false, reason: 'nothing-said' })
  })

  it('refuses a form drawn from another version', () => {
    for (const seen of [0, 2]) assert.deepEqual(reply(said, 'Oui', seen, now), { ok: false, reason: 'changed-elsewhere' })
  })
})

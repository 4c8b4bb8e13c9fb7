import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { outcomeIds } from '../content/outcomes.ts'
import { attestOnPaper, type DecisionId, decide, outcomes } from './decision.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const today = Temporal.PlainDate.from('2026-11-24')
const first = '00000000-0000-7000-8000-000000000001' as DecisionId
const second = '00000000-0000-7000-8000-000000000002' as DecisionId
const attester = {
  attestedBy: '00000000-0000-7000-8000-00000000000a' as AccountId,
  attestedName: 'Claire Roy',
  organisationId: '00000000-0000-7000-8000-00000000000b' as OrganisationId,
}

describe('deciding', () => {
  it('offers what the screens show, in the same order', () => assert.deepEqual([...outcomes], [...outcomeIds]))

  it('takes each outcome alike, first or after any other, with words or without', () => {
    for (const outcome of outcomes)
      for (const words of ['', 'Avec mes mots'])
        for (const last of [null, first])
          assert.deepEqual(decide(last, second, { outcome, words }, last, now), {
            ok: true,
            value: { id: second, outcome, words, at: now, writing: { way: 'self' } },
          })
  })

  it('refuses a form that did not show the last decision', () => {
    assert.deepEqual(decide(first, second, { outcome: 'no', words: '' }, null, now), { ok: false, reason: 'changed-elsewhere' })
    assert.deepEqual(decide(null, second, { outcome: 'no', words: '' }, first, now), { ok: false, reason: 'changed-elsewhere' })
  })
})

describe('a decision signed on paper', () => {
  const paper = (signedOn: string) => ({
    outcome: 'part-time' as const,
    words: '',
    signedOn: Temporal.PlainDate.from(signedOn),
    ...attester,
  })

  it('keeps who attests it, for whom, and the day it was signed', () => {
    const attested = attestOnPaper(null, first, paper('2026-11-20'), null, now, today)
    assert.ok(attested.ok)
    assert.deepEqual(attested.value.writing, { way: 'paper', signedOn: Temporal.PlainDate.from('2026-11-20'), ...attester })
  })

  it('may be signed today, not tomorrow', () => {
    assert.equal(attestOnPaper(null, first, paper('2026-11-24'), null, now, today).ok, true)
    assert.deepEqual(attestOnPaper(null, first, paper('2026-11-25'), null, now, today), { ok: false, reason: 'signed-later' })
  })

  it('does not pass over a decision that was not seen', () => {
    assert.deepEqual(attestOnPaper(first, second, paper('2026-11-24'), null, now, today), { ok: false, reason: 'changed-elsewhere' })
  })
})

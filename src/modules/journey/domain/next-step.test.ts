import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Facts, nextStep } from './next-step.ts'

const newcomer: Facts = {
  closed: false,
  hasAnswer: false,
  unanswered: 'D1-EX-S1',
  shared: false,
  talked: false,
  hasAction: false,
  plannedAction: undefined,
  decided: false,
}
const after = (facts: Partial<Facts>) => nextStep({ ...newcomer, ...facts })

describe('the next step', () => {
  it('begins with where she stands', () => assert.deepEqual(after({}), { kind: 'begin' }))

  it('goes on at the first question without a word', () => {
    assert.deepEqual(after({ hasAnswer: true, unanswered: 'D5-EX-S2' }), { kind: 'answer', indicator: 'D5-EX-S2' })
  })

  it('offers to share once every question has its word, and to decide once that is done', () => {
    assert.deepEqual(after({ hasAnswer: true, unanswered: undefined }), { kind: 'share' })
    assert.deepEqual(after({ hasAnswer: true, unanswered: undefined, shared: true }), { kind: 'decide' })
  })

  it('goes to the plan after a conversation or a decision, however few questions have a word', () => {
    assert.deepEqual(after({ hasAnswer: true, talked: true }), { kind: 'plan' })
    assert.deepEqual(after({ decided: true }), { kind: 'plan' })
  })

  it('shows the action that comes first, then the decision, then what she can take away', () => {
    assert.deepEqual(after({ talked: true, hasAction: true, plannedAction: 'Appeler' }), { kind: 'act', what: 'Appeler' })
    assert.deepEqual(after({ talked: true, hasAction: true }), { kind: 'decide' })
    assert.deepEqual(after({ talked: true, hasAction: true, decided: true, shared: true, hasAnswer: true }), { kind: 'take-away' })
    assert.deepEqual(after({ closed: true, plannedAction: 'Appeler' }), { kind: 'take-away' })
  })

  it('always has one', () => {
    const anyFacts = fc.record({
      closed: fc.boolean(),
      hasAnswer: fc.boolean(),
      unanswered: fc.option(fc.string(), { nil: undefined }),
      shared: fc.boolean(),
      talked: fc.boolean(),
      hasAction: fc.boolean(),
      plannedAction: fc.option(fc.string(), { nil: undefined }),
      decided: fc.boolean(),
    })
    fc.assert(fc.property(anyFacts, (facts) => assert.ok(nextStep(facts).kind)))
  })
})

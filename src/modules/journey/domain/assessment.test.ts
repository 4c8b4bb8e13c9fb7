import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { answerLevelIds } from '../content/answer-levels.ts'
import { type Answer, answer, answered, answerLevels, firstUnanswered, type Said, saysSomething } from './assessment.ts'

const monday = Temporal.Instant.from('2026-11-23T14:00:00Z')
const tuesday = Temporal.Instant.from('2026-11-24T14:00:00Z')
const silent: Said = { level: null, proof: '', barriers: [], wish: '' }
const said = (words: Partial<Said>): Said => ({ ...silent, ...words })

function firstly(words: Partial<Said>): Answer {
  const given = answer(undefined, 'D1-EX-S1', said(words), 0, monday)
  assert.ok(given.ok)
  return given.value
}

describe('answering a question about oneself', () => {
  it('has the levels that the screens show, in the same order', () => assert.deepEqual([...answerLevels], [...answerLevelIds]))

  it('takes any level, and starts at version 1', () => {
    for (const level of answerLevels) assert.deepEqual([firstly({ level }).level, firstly({ level }).version], [level, 1])
  })

  it('takes a word without a level', () => {
    for (const words of [{ proof: 'Un schéma' }, { wish: 'Appeler' }, { barriers: ['cost'] }]) assert.equal(firstly(words).level, null)
  })

  it('keeps nothing of an empty form on an empty answer, yet lets an answer be emptied', () => {
    assert.deepEqual(answer(undefined, 'D1-EX-S1', silent, 0, monday), { ok: false, reason: 'nothing-said' })
    const emptied = answer(firstly({ level: 'alone' }), 'D1-EX-S1', silent, 1, tuesday)
    assert.ok(emptied.ok)
    assert.equal(saysSomething(emptied.value), false)
    assert.equal(emptied.value.levelBefore, 'alone')
  })

  it('remembers the level it had before, and since when, only when the level changes', () => {
    const first = firstly({ level: 'not-yet' })
    const detailed = answer(first, 'D1-EX-S1', said({ level: 'not-yet', wish: 'Demander' }), 1, tuesday)
    assert.ok(detailed.ok)
    assert.equal(detailed.value.levelBefore, null)
    const moved = answer(detailed.value, 'D1-EX-S1', said({ level: 'with-help' }), 2, tuesday)
    assert.ok(moved.ok)
    assert.deepEqual([moved.value.levelBefore, moved.value.version], ['not-yet', 3])
  })

  it('refuses a form drawn from another version, one before and one after', () => {
    const stored = firstly({ level: 'alone' })
    for (const seen of [0, 2])
      assert.deepEqual(answer(stored, 'D1-EX-S1', said({ level: 'not-yet' }), seen, tuesday), { ok: false, reason: 'changed-elsewhere' })
    assert.deepEqual(answer(undefined, 'D1-EX-S1', said({ level: 'alone' }), 1, monday), { ok: false, reason: 'changed-elsewhere' })
  })
})

describe('what was done', () => {
  const order = ['a', 'b', 'c', 'd']

  it('goes on at the first question without a word', () => {
    assert.equal(firstUnanswered(order, new Map()), 'a')
    assert.equal(
      firstUnanswered(
        order,
        new Map([
          ['a', said({ level: 'rather-not-say' })],
          ['c', said({ level: 'alone' })],
        ]),
      ),
      'b',
    )
    assert.equal(firstUnanswered(order, new Map(order.map((each) => [each, said({ level: 'not-yet' })]))), undefined)
  })

  it('parts the questions in two: with a word, and without', () => {
    const anySaid = fc.record({
      level: fc.option(fc.constantFrom(...answerLevels)),
      proof: fc.string(),
      barriers: fc.array(fc.string()),
      wish: fc.string(),
    })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...order), anySaid), (given) => {
        const answers = new Map(Object.entries(given))
        const done = answered(order, answers)
        const next = firstUnanswered(order, answers)
        assert.equal(next === undefined, done.length === order.length)
        assert.ok(next === undefined || !done.includes(next))
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  type ActionId,
  type ActionWords,
  actionStates,
  inPlanOrder,
  moveAction,
  type PlanAction,
  planAction,
  rewordAction,
} from './plan.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const later = now.add({ hours: 1 })
const day = (text: string) => Temporal.PlainDate.from(text)
const id = '00000000-0000-7000-8000-000000000001' as ActionId
const call: ActionWords = { what: 'Appeler la chambre de métiers', dueOn: day('2026-12-01'), resource: 'Chambre de métiers', trace: '' }

const anyState = fc.constantFrom(...actionStates)
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), state: anyState, word: fc.string() }),
  fc.record({ kind: fc.constant('reword' as const), what: fc.string({ minLength: 1 }) }),
)

describe('an action of the plan', () => {
  it('starts planned, at version 1, with or without a date', () => {
    assert.deepEqual(planAction(id, call, now), { ...call, id, state: 'planned', word: '', createdAt: now, changedAt: now, version: 1 })
    assert.equal(planAction(id, { ...call, dueOn: null }, now).dueOn, null)
    assert.equal(planAction(id, { ...call, dueOn: day('2020-01-01') }, now).state, 'planned')
  })

  it('goes from any state to any other, with a word or none', () => {
    for (const before of actionStates)
      for (const after of actionStates) {
        const action: PlanAction = { ...planAction(id, call, now), state: before }
        for (const word of ['', 'Plus tard']) {
          const moved = moveAction(action, after, word, 1, later)
          assert.deepEqual(moved, { ok: true, value: { ...action, state: after, word, changedAt: later, version: 2 } })
        }
      }
  })

  it('stays where it stands when its words change', () => {
    const done: PlanAction = { ...planAction(id, call, now), state: 'done', word: 'Fait' }
    const reworded = rewordAction(done, { ...call, what: 'Écrire' }, 1, later)
    assert.ok(reworded.ok)
    assert.deepEqual([reworded.value.state, reworded.value.word, reworded.value.what], ['done', 'Fait', 'Écrire'])
  })

  it('refuses a form drawn from another version, one before and one after', () => {
    const action: PlanAction = { ...planAction(id, call, now), version: 3 }
    for (const seen of [2, 4]) {
      assert.deepEqual(moveAction(action, 'done', '', seen, later), { ok: false, reason: 'changed-elsewhere' })
      assert.deepEqual(rewordAction(action, call, seen, later), { ok: false, reason: 'changed-elsewhere' })
    }
  })

  it('can always be taken up again, whatever happened to it; each step counts one version; a stale form changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        let action = planAction(id, call, now)
        for (const step of steps) {
          const next =
            step.kind === 'move'
              ? moveAction(action, step.state, step.word, action.version, later)
              : rewordAction(action, { ...call, what: step.what }, action.version, later)
          assert.ok(next.ok)
          assert.equal(next.value.version, action.version + 1)
          assert.equal(moveAction(next.value, 'dropped', '', action.version, later).ok, false)
          action = next.value
        }
        const back = moveAction(action, 'planned', '', action.version, later)
        assert.ok(back.ok && back.value.state === 'planned')
        assert.equal(back.value.createdAt, now)
      }),
    )
  })
})

describe('the order of a plan', () => {
  it('shows what is planned by day, then without a day, then what was moved, the latest first', () => {
    const of = (what: string, changes: Partial<PlanAction>): PlanAction => ({ ...planAction(id, { ...call, what }, now), ...changes })
    const actions = [
      of('done early', { state: 'done' }),
      of('no day', { dueOn: null }),
      of('second', { dueOn: day('2026-12-02') }),
      of('dropped late', { state: 'dropped', changedAt: later }),
      of('first', { dueOn: day('2026-12-01') }),
      of('no day, later', { dueOn: null, createdAt: later }),
    ]
    assert.deepEqual(
      actions.sort(inPlanOrder).map(({ what }) => what),
      ['first', 'second', 'no day', 'no day, later', 'dropped late', 'done early'],
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { moveStage, stages } from './stage.ts'

const anyStage = fc.constantFrom(...stages)

describe('moving along the path', () => {
  it('lets the person go from any stage to any other, back as well as forward', () => {
    for (const before of stages)
      for (const after of stages)
        if (before !== after) assert.deepEqual(moveStage(before, after, 'person'), { ok: true, value: { before, after } })
  })

  it('keeps nothing of a move that goes nowhere', () => {
    for (const stage of stages) assert.deepEqual(moveStage(stage, stage, 'person'), { ok: false, reason: 'already-there' })
  })

  it('leaves closing and opening again to the person alone', () => {
    for (const stage of stages.filter((each) => each !== 'closed')) {
      assert.deepEqual(moveStage(stage, 'closed', 'adviser'), { ok: false, reason: 'closed-by-person-only' })
      assert.deepEqual(moveStage('closed', stage, 'adviser'), { ok: false, reason: 'closed-by-person-only' })
    }
    assert.equal(moveStage('exploration', 'plan', 'adviser').ok, true)
    assert.equal(moveStage('plan', 'exploration', 'adviser').ok, true)
  })

  it('never leaves the person somewhere she cannot leave', () => {
    fc.assert(
      fc.property(anyStage, fc.array(anyStage), (start, wished) => {
        let here = start
        for (const next of wished) {
          const moved = moveStage(here, next, 'person')
          if (moved.ok) here = moved.value.after
          assert.equal(here, next)
        }
        const back = moveStage(here, start, 'person')
        assert.equal(back.ok || here === start, true)
      }),
    )
  })
})

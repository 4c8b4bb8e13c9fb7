import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomly } from '../criterion.examples.ts'
import { judge } from './judge.ts'
import { outcomes } from './outcome.ts'
import { makeReady, outcomeFor } from './outcome-for.ts'

test('for 200,000 pairs, the outcome is the one that the judge gives with its reasons', () => {
  const random = randomly(41)
  const sets = Array.from({ length: 5000 }, random.rows)
  const ready = sets.map((rows) => rows.map(makeReady))
  for (let index = 0; index < 40; index += 1) {
    const [facts, day] = [random.facts([0.15, 0.5, 0.9, 1][index % 4] ?? 1), random.day()]
    const outcomeOf = outcomeFor(facts, day)
    for (const [number, rows] of sets.entries()) assert.equal(outcomes[outcomeOf(ready[number] ?? [])], judge(rows, facts, day).outcome)
  }
})

import type { ClientBase } from 'pg'
import { type Attempt, attemptsOn } from './attempts.ts'
import { type Outcome, prepareProbe, tryAs } from './probe.ts'
import { type Arrival, arrivals } from './seekers.ts'
import { type Shape, shapesOf } from './table-shape.ts'

export type Cells = { tried: number; allowed: number; faults: string[] }

/**
 * Tries every verb on every row of the tables named (all of them unless said) as everybody in the world, and compares with
 * the oracle. Runs in the caller's transaction and leaves nothing in it.
 */
export async function tableMatrix(owner: ClientBase, only?: string[], among: readonly Arrival[] = arrivals): Promise<Cells> {
  await owner.query('savepoint matrix')
  await prepareProbe(owner)
  const shapes = await shapesOf(owner, only)
  const cells: Cells = { tried: 0, allowed: 0, faults: [] }
  for (const arrival of among) await asOne(owner, arrival, shapes, cells)
  await owner.query('rollback to matrix')
  return cells
}

async function asOne(owner: ClientBase, arrival: Arrival, shapes: Shape[], cells: Cells): Promise<void> {
  const attempts = shapes.flatMap((shape) => attemptsOn(shape, arrival))
  const outcomes = await tryAs(
    owner,
    arrival,
    attempts.map(({ statement }) => statement),
  )
  const doubtful = attempts.filter(
    (attempt, index) => attempt.each !== undefined && faultOf(attempt, outcomes[index], 'strictly') !== undefined,
  )
  const singles = doubtful.flatMap(({ each }) => each ?? [])
  const closer =
    singles.length === 0
      ? []
      : await tryAs(
          owner,
          arrival,
          singles.map(({ statement }) => statement),
        )
  const last = [
    ...attempts.map((attempt, index) => ({ attempt, outcome: outcomes[index] })).filter(({ attempt }) => !doubtful.includes(attempt)),
    ...singles.map((attempt, index) => ({ attempt, outcome: closer[index] })),
  ]
  for (const { attempt, outcome } of last) {
    const fault = faultOf(attempt, outcome)
    const rows = attempt.each?.length ?? 1
    cells.tried += rows
    if (typeof attempt.expected === 'number') cells.allowed += attempt.expected
    if (fault !== undefined) cells.faults.push(`${arrival.name}: ${attempt.what}: ${fault}`)
  }
}

/** What is wrong with an outcome. Strictly: a lot that was refused as a whole may hide a row that would not have been. */
function faultOf({ expected }: Attempt, outcome: Outcome | undefined, strictly?: 'strictly'): string | undefined {
  if (outcome === undefined) return 'was not tried'
  const touched = 'touched' in outcome ? outcome.touched : 0
  if (typeof expected === 'object')
    return touched > expected.atMost ? `${touched} rows, and at most ${expected.atMost} should be` : undefined
  if (strictly && !('touched' in outcome)) return 'in doubt'
  // A constraint that stops a statement is asked after the walls, which then let it through.
  const through = 'stopped' in outcome ? Math.max(1, expected) : touched
  if (through === expected) return undefined
  return through > expected ? 'allowed, and should not be' : 'refused, and should not be'
}

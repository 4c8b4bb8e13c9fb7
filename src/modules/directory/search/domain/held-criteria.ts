import type { ReadyRow } from '../../eligibility/domain/outcome-for.ts'

/** Criteria in memory, each set once however many services wrote the same: `services` says how many do. Number 0 is none at all. */
export type HeldCriteria = { numbers: Map<string, number>; rows: (readonly ReadyRow[])[]; services: number[] }

export const heldCriteria = (): HeldCriteria => ({ numbers: new Map([['', 0]]), rows: [[]], services: [0] })

/** The number of these criteria, told apart by their text; `read` is called for those never met. One more service has them. */
export function hold({ numbers, rows, services }: HeldCriteria, text: string, read: () => readonly ReadyRow[]): number {
  let number = numbers.get(text)
  if (number === undefined) {
    number = rows.length
    numbers.set(text, number)
    rows.push(read())
    services.push(0)
  }
  services[number] = (services[number] ?? 0) + 1
  return number
}

/** Judges each set once, when first asked. */
export function judging({ rows }: HeldCriteria, outcomeOf: (rows: readonly ReadyRow[]) => number): (number: number) => number {
  const known = new Int8Array(rows.length).fill(-1)
  return (number) => {
    let outcome = known[number] as number
    if (outcome === -1) known[number] = outcome = outcomeOf(rows[number] ?? [])
    return outcome
  }
}

import type { Tx } from '#platform/database.ts'
import type { Facts } from '../../eligibility/domain/facts.ts'
import { type Outcome, outcomes } from '../../eligibility/domain/outcome.ts'
import { outcomeFor } from '../../eligibility/domain/outcome-for.ts'
import { heldSearch } from './held-search.ts'

/** How many open services, of the whole directory, answer each way to these facts on that day. */
export async function countOutcomes(tx: Tx, facts: Facts, day: Temporal.PlainDate): Promise<Record<Outcome, number>> {
  const { held } = await heldSearch(tx, null)
  const { rows, services } = held.criteria
  const outcomeOf = outcomeFor(facts, day)
  const counted = { yes: 0, no: 0, unknown: 0, undocumented: 0 }
  for (const [number, wrote] of rows.entries()) {
    const outcome = outcomes[outcomeOf(wrote)]
    if (outcome !== undefined) counted[outcome] += services[number] ?? 0
  }
  return counted
}

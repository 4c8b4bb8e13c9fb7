import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Facts } from '../../eligibility/domain/facts.ts'
import { type Outcome, outcomes } from '../../eligibility/domain/outcome.ts'
import { outcomesOfShown } from '../../eligibility/queries/eligible-sql.ts'

/** How many open services, of the whole directory, answer each way to these facts on that day. */
export async function countOutcomes(tx: Tx, facts: Facts, day: Temporal.PlainDate): Promise<Record<Outcome, number>> {
  // Enough for the groups of a hundred thousand services: spilled to disk, they take twice the time. Code made for one statement takes
  // longer than the statement. Both until the transaction ends.
  const [, { rows }] = await Promise.all([
    sql`select set_config('work_mem', '32MB', true), set_config('jit', 'off', true)`.execute(tx),
    sql<{ outcome: number | null; services: number }>`
      select outcome, sum(services)::int as services from ${outcomesOfShown(facts, day)} judged group by outcome
      union all select null, directory.how_many_shown()`.execute(tx),
  ])
  const of = (outcome: Outcome) => rows.find((row) => row.outcome !== null && outcomes[row.outcome] === outcome)?.services ?? 0
  const open = rows.find((row) => row.outcome === null)?.services ?? 0
  const [yes, no, unknown] = [of('yes'), of('no'), of('unknown')]
  // Those that wrote nothing for that day are not documented either.
  return { yes, no, unknown, undocumented: open - yes - no - unknown }
}

import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Facts } from '../../eligibility/domain/facts.ts'
import { type Outcome, outcomes } from '../../eligibility/domain/outcome.ts'
import { outcomesOfAll } from '../../eligibility/queries/eligible-sql.ts'

/** How many open services, of the whole directory, answer each way to these facts on that day. */
export async function countOutcomes(tx: Tx, facts: Facts, day: Temporal.PlainDate): Promise<Record<Outcome, number>> {
  // Enough for the groups of a hundred thousand services: spilled to disk, they take twice the time. Until the transaction ends.
  const [, { rows }] = await Promise.all([
    sql`select set_config('work_mem', '32MB', true)`.execute(tx),
    sql<{ outcome: number | null; services: number }>`
      select outcome, count(*)::int as services from ${outcomesOfAll(facts, day)} judged
      where exists (select from directory.searchable open where open.service_id = judged.service_id) group by outcome
      union all select null, count(*)::int from (select distinct service_id from directory.searchable) every`.execute(tx),
  ])
  const of = (outcome: Outcome) => rows.find((row) => row.outcome !== null && outcomes[row.outcome] === outcome)?.services ?? 0
  const open = rows.find((row) => row.outcome === null)?.services ?? 0
  const [yes, no, unknown] = [of('yes'), of('no'), of('unknown')]
  // Those that wrote nothing for that day are not documented either.
  return { yes, no, unknown, undocumented: open - yes - no - unknown }
}

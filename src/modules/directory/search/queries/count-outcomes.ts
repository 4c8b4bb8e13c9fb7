import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Facts } from '../../eligibility/domain/facts.ts'
import { type Outcome, outcomes, outcomesOfAll } from '../../eligibility/queries/eligible-sql.ts'

/** How many open services, of the whole directory, answer each way to these facts on that day. */
export async function countOutcomes(tx: Tx, facts: Facts, day: Temporal.PlainDate): Promise<Record<Outcome, number>> {
  const { rows } = await sql<{ outcome: number; services: number }>`
    select coalesce(judged.outcome, 1) as outcome, count(*)::int as services
    from (select distinct service_id from directory.searchable) open left join ${outcomesOfAll(facts, day)} judged using (service_id)
    group by 1`.execute(tx)
  const of = (outcome: Outcome) => rows.find((row) => outcomes[row.outcome] === outcome)?.services ?? 0
  return { yes: of('yes'), no: of('no'), unknown: of('unknown'), undocumented: of('undocumented') }
}

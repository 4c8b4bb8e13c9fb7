import { type RawBuilder, sql } from 'kysely'
import type { Facts } from '../domain/facts.ts'
import { saidToSql } from '../domain/said.ts'

const factsOn = (facts: Facts, day: Temporal.PlainDate) =>
  sql`directory.read_facts(${JSON.stringify(saidToSql(facts))}::jsonb, ${day.toString()}::date)`

const reach = (facts: Facts, day: Temporal.PlainDate) => sql`directory.reach(directory.fits(c, ${factsOn(facts, day)}), c.complete)`

/**
 * The outcome of one service as a number (the place in `outcomes`), where `service` is the column that names it: for some thousands of
 * candidates, each found by the key of its criteria. The facts are constants when the query is planned: give them anew each time.
 */
export const outcomeOf = (service: RawBuilder<unknown>, facts: Facts, day: Temporal.PlainDate): RawBuilder<number> =>
  sql<number>`(select directory.outcome(bit_or(${reach(facts, day)})) from directory.criterion c
    where c.service_id = ${service} and directory.in_force(c, ${day.toString()}::date))`

/**
 * How many services that are shown come to each outcome, among those that wrote criteria for that day: `(outcome, services)`, in lines to
 * add up. Most services wrote one row, which is counted as it is; only the rows of the others are joined.
 */
export const outcomesOfShown = (facts: Facts, day: Temporal.PlainDate): RawBuilder<{ outcome: number; services: number }> =>
  sql`(with judged as materialized (
      select case when c.service_id in (select service_id from directory.criterion where position > 1) then c.service_id end as several,
        ${reach(facts, day)} as reach, count(*) as services
      from directory.criterion c
      where directory.in_force(c, ${day.toString()}::date) and c.service_id not in (select directory.not_shown())
      group by 1, 2)
    select directory.outcome(reach) as outcome, services from judged where several is null
    union all select directory.outcome(bit_or(reach)), 1 from judged where several is not null group by several)`

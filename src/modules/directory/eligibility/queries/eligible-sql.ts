import { type RawBuilder, sql } from 'kysely'
import type { Facts } from '../domain/facts.ts'
import { saidToSql } from '../domain/said.ts'

const factsOn = (facts: Facts, day: Temporal.PlainDate) =>
  sql`directory.read_facts(${JSON.stringify(saidToSql(facts))}::jsonb, ${day.toString()}::date)`

const joined = (facts: Facts, day: Temporal.PlainDate) =>
  sql`directory.outcome(bit_or(directory.reach(directory.fits(c, ${factsOn(facts, day)}), c.complete)))`

/**
 * The outcome of one service as a number (the place in `outcomes`), where `service` is the column that names it: for some thousands of
 * candidates, each found by the key of its criteria. The facts are constants when the query is planned: give them anew each time.
 */
export const outcomeOf = (service: RawBuilder<unknown>, facts: Facts, day: Temporal.PlainDate): RawBuilder<number> =>
  sql<number>`(select ${joined(facts, day)} from directory.criterion c
    where c.service_id = ${service} and directory.in_force(c, ${day.toString()}::date))`

/**
 * Every service that wrote criteria for that day, with its outcome: `(service_id, outcome)`, to join when most services are candidates.
 * A service that is not among them is not documented.
 */
export const outcomesOfAll = (facts: Facts, day: Temporal.PlainDate): RawBuilder<{ service_id: string; outcome: number }> =>
  sql`(select c.service_id, ${joined(facts, day)} as outcome from directory.criterion c
    where directory.in_force(c, ${day.toString()}::date) group by c.service_id)`

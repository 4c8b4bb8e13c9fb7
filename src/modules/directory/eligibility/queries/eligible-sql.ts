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

import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'

/**
 * Runs the statements of a search with one plan, made once on each connection: by the index that crosses all conditions. Planning takes
 * longer than finding, and a scan of the whole table does not give its rows in the same order twice, which pages that follow each
 * other need. The settings hold for `work` only.
 */
export async function withOnePlan<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  // Code made for a statement (jit) costs more than it spares here, whatever the planner hopes.
  const set = (plans: string, others: string) =>
    sql`select set_config('plan_cache_mode', ${plans}, true), set_config('enable_seqscan', ${others}, true), set_config('jit', ${others}, true)`.execute(
      tx,
    )
  const [, value] = await Promise.all([set('force_generic_plan', 'off'), work()])
  await set('auto', 'on')
  return value
}

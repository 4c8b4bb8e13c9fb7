import { sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Makes whoever asks for the turn of the same name wait until this transaction ends: for what may have no row to lock yet.
 * Two names are one turn when they read the same, so the first says what the turn is about and the others are ids.
 */
export async function waitTurn(tx: Tx, ...name: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name.join(' ')}, 0))`.execute(tx)
}

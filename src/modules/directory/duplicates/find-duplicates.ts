import type { Database, Tx } from '#platform/database.ts'
import { kinds } from './domain/pair.ts'
import { cardsToCompare, compareAgain } from './likeness-store.ts'

const slice = 1000

/**
 * Finds the cards that may speak of one thing, among those that changed since the last time, a slice of cards a transaction. It holds
 * no card meanwhile. Run again, it finds the same.
 */
export async function findDuplicates({ database, now }: { database: Database; now: () => Temporal.Instant }): Promise<void> {
  const work = <Value>(step: (tx: Tx) => Promise<Value>) => database.transaction('maillon_worker', { sessionHash: null, at: now() }, step)
  for (const kind of kinds) {
    const changed = await work((tx) => cardsToCompare(tx, kind))
    for (let from = 0; from < changed.length; from += slice) await work((tx) => compareAgain(tx, kind, changed.slice(from, from + slice)))
  }
}

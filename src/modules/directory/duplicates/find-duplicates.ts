import type { Database, Tx } from '#platform/database.ts'
import { kinds } from './domain/pair.ts'
import { compareAgain, forgetRemoved } from './likeness-store.ts'
import { cardsToCompare } from './queries/cards-to-compare.ts'

type Tools = { database: Database; now: () => Temporal.Instant }

const slice = 1000
const before = '00000000-0000-0000-0000-000000000000'

/**
 * Finds the cards that may speak of one thing, a slice of cards a transaction, and holds no card meanwhile. All of them, or those that
 * an import brought. Run again, it finds the same.
 */
export async function findDuplicates({ database, now }: Tools, importId?: string): Promise<void> {
  const work = <Value>(step: (tx: Tx) => Promise<Value>) => database.transaction('maillon_worker', { sessionHash: null, at: now() }, step)
  for (const kind of kinds) {
    let after: string | undefined = before
    while (after !== undefined) {
      const from: string = after
      after = await work(async (tx) => {
        const ids = await cardsToCompare(tx, kind, importId, from, slice)
        if (ids.length > 0) await compareAgain(tx, kind, ids)
        return ids.at(-1)
      })
    }
  }
  if (importId === undefined) await work(forgetRemoved)
}

import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { log, ownLines } from './log.ts'

/** What a process that answers requests does by itself as soon as it listens, so that nobody has to wait for it. It must bear being asked meanwhile. */
export type Opening = { kind: 'opening'; name: string; run: (house: { database: Database; clock: Clock }) => Promise<void> }

export function opening(steps: Omit<Opening, 'kind'>): Opening {
  return { kind: 'opening', ...steps }
}

/** Runs each, one after the other; one that fails is written in the log and keeps nobody from being answered. Ends with the last. */
export async function runOpenings(openings: readonly Opening[], house: { database: Database; clock: Clock }): Promise<void> {
  for (const each of openings) {
    const from = performance.now()
    try {
      await each.run(house)
      log.info('opening', { name: each.name, milliseconds: Math.round(performance.now() - from) })
    } catch (error) {
      log.error('opening', { name: each.name, where: error instanceof Error ? ownLines(error) : null })
    }
  }
}

import type { Child } from 'hono/jsx'
import type { Moment } from './act.ts'
import type { Tx } from './database.ts'

/** Something that waits for whoever is signed in: one sentence and the page where it is done. */
export type Waiting = {
  href: string
  title: Child
  body?: Child
  /** Lower stands first: what others wait for comes before what can be done any day. */
  order: number
  /** Since when it waits: of two of the same order, the older stands first. */
  since: Temporal.Instant
}

/** A module where something may wait for somebody says so by exporting one of these from its web folder. */
export type WaitingFinder = { kind: 'waiting'; find: (tx: Tx, moment: Moment) => Promise<readonly Waiting[]> }

export function waitingFrom(find: WaitingFinder['find']): WaitingFinder {
  return { kind: 'waiting', find }
}

/** All that waits for whoever asks, the most pressing first. */
export async function listWaiting(finders: readonly WaitingFinder[], tx: Tx, moment: Moment): Promise<Waiting[]> {
  const found: Waiting[] = []
  for (const finder of finders) found.push(...(await finder.find(tx, moment)))
  return found.toSorted((one, other) => one.order - other.order || Temporal.Instant.compare(one.since, other.since))
}

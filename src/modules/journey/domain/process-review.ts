import { ok, refused } from '#kernel/result.ts'

/** What may be said of one point of the review: about how the work was done together, never about the project (guide L843-846). */
export const processStates = ['yes', 'not-yet', 'not-applicable'] as const
export type ProcessState = (typeof processStates)[number]

/** One point as it is kept for an organisation. */
export type ProcessCheck = { state: ProcessState; comment: string; version: number }

/** One point as the form sent it: `state` is null where nothing was chosen, `version` is 0 where nothing was kept yet. */
export type SentCheck = { state: ProcessState | null; comment: string; version: number }

/**
 * The points that a form changes, with the version each will have. A point sent as it is kept is left alone.
 * `changed-elsewhere`: a colleague changed one of these points since the form was drawn.
 */
export function reviewProcess<Item extends string>(kept: ReadonlyMap<Item, ProcessCheck>, sent: ReadonlyMap<Item, SentCheck>) {
  const changed: { item: Item; check: ProcessCheck }[] = []
  for (const [item, { state, comment, version }] of sent) {
    const before = kept.get(item)
    if (state === null || (before?.state === state && before.comment === comment)) continue
    if ((before?.version ?? 0) !== version) return refused('changed-elsewhere')
    changed.push({ item, check: { state, comment, version: version + 1 } })
  }
  return ok(changed)
}

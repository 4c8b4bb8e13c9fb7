import { ok, refused } from '#kernel/result.ts'

/** The nine parts of the sketch, in the order in which they are asked. */
export const sketchPartIds = ['problem', 'people', 'offer', 'rules', 'resources', 'partners', 'costs', 'loss', 'deciding'] as const
export type SketchPartId = (typeof sketchPartIds)[number]

/** What she answers: words, or that she does not know yet, or both. */
export type SketchWords = { words: string; notYet: boolean }

export type SketchPart = SketchWords & { part: SketchPartId; at: Temporal.Instant; version: number }

/**
 * Writes or changes one part. Sent without a word, it says that she does not know yet: an answer like another.
 * `seen` is the version her form was filled from, 0 when there was none; `changed-elsewhere` when it moved since.
 */
export function writeSketchPart(
  stored: SketchPart | undefined,
  part: SketchPartId,
  said: SketchWords,
  seen: number,
  now: Temporal.Instant,
) {
  if ((stored?.version ?? 0) !== seen) return refused('changed-elsewhere')
  return ok<SketchPart>({ part, words: said.words, notYet: said.notYet || said.words === '', at: now, version: seen + 1 })
}

/** The first part that was not opened yet; undefined when each has its answer, "not yet" included. */
export function firstUnopened(written: readonly Pick<SketchPart, 'part'>[]): SketchPartId | undefined {
  return sketchPartIds.find((id) => !written.some(({ part }) => part === id))
}

/** The part before and the part after, where there is one. */
export function aroundPart(part: SketchPartId): { previous: SketchPartId | undefined; next: SketchPartId | undefined } {
  const place = sketchPartIds.indexOf(part)
  return { previous: sketchPartIds[place - 1], next: sketchPartIds[place + 1] }
}

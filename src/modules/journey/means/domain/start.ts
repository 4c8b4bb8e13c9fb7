import { isId } from '#kernel/id.ts'
import type { MeansItemId } from './means.ts'
import { type SketchPartId, sketchPartIds } from './sketch.ts'

/** Where an action can start from: one of her means, or a part of her sketch. */
export type Start = { kind: 'means'; id: MeansItemId } | { kind: 'sketch'; part: SketchPartId }

const ofSketch = 'sketch-'

/** The start a link carries in its `from`; undefined when it names something else, such as a question about herself. */
export function readStart(from: string): Start | undefined {
  if (isId<'means-item'>(from)) return { kind: 'means', id: from }
  const part = sketchPartIds.find((id) => `${ofSketch}${id}` === from)
  return part === undefined ? undefined : { kind: 'sketch', part }
}

/** What a link carries in its `from` to start from there; `readStart` reads it back. */
export function writeStart(start: Start): string {
  return start.kind === 'means' ? start.id : `${ofSketch}${start.part}`
}

import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { MeansItem } from '../domain/means.ts'
import type { SketchPart } from '../domain/sketch.ts'
import { readStart } from '../domain/start.ts'
import { listMeans } from './list-means.ts'
import { listSketch } from './list-sketch.ts'

/** What she could start an action from, and what she chose among it. */
export type Starts = { means: MeansItem[]; chosen: { means: MeansItem } | { part: SketchPart } | undefined }

/** `from` is what the link carried; `chosen` is undefined when it names nothing of hers. */
export async function findStarts(tx: Tx, personId: PersonId, from: string): Promise<Starts> {
  const means = await listMeans(tx, personId)
  const start = readStart(from)
  if (start?.kind === 'means') {
    const item = means.find(({ id }) => id === start.id)
    return { means, chosen: item === undefined ? undefined : { means: item } }
  }
  const part = start === undefined ? undefined : (await listSketch(tx, personId)).find((each) => each.part === start.part)
  return { means, chosen: part === undefined ? undefined : { part } }
}

import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { type SketchPart, type SketchPartId, sketchPartIds } from '../domain/sketch.ts'

/** The parts of the sketch that were opened, in their order; empty for whoever it is not shared with. */
export async function listSketch(tx: Tx, personId: PersonId): Promise<SketchPart[]> {
  const rows = await tx.selectFrom('journey.sketch_part').selectAll().where('person_id', '=', personId).execute()
  return rows
    .map((row) => ({ part: row.part as SketchPartId, words: row.words, notYet: row.not_yet, at: row.at, version: row.version }))
    .sort((one, other) => sketchPartIds.indexOf(one.part) - sketchPartIds.indexOf(other.part))
}

/** What the parts said before, the latest first. Only the person herself finds any. */
export async function listSketchBefore(tx: Tx, personId: PersonId): Promise<SketchPart[]> {
  const rows = await tx
    .selectFrom('journey.sketch_before')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ part: row.part as SketchPartId, words: row.words, notYet: row.not_yet, at: row.at, version: row.version }))
}

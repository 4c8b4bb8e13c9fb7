import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { SketchPart, SketchPartId } from './domain/sketch.ts'

/** Makes a second device that writes the same part wait for this transaction; there may be no row to lock yet. */
export async function lockSketchPart(tx: Tx, personId: PersonId, part: SketchPartId): Promise<void> {
  await waitTurn(tx, 'sketch', personId, part)
}

/** Keeps the part, and what it said before it was changed. */
export async function keepSketchPart(tx: Tx, personId: PersonId, part: SketchPart, before: SketchPart | undefined): Promise<void> {
  const columns = { words: part.words, not_yet: part.notYet, at: part.at, version: part.version }
  await tx
    .insertInto('journey.sketch_part')
    .values({ person_id: personId, part: part.part, ...columns })
    .onConflict((conflict) => conflict.columns(['person_id', 'part']).doUpdateSet(columns))
    .execute()
  if (before === undefined || (before.words === part.words && before.notYet === part.notYet)) return
  await tx
    .insertInto('journey.sketch_before')
    .values({ person_id: personId, part: part.part, version: before.version, words: before.words, not_yet: before.notYet, at: before.at })
    .execute()
}

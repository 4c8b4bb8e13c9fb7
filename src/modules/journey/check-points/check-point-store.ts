import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { ProcessItemId } from '../content/process-checklist.ts'
import type { CheckPoint, ProcessWord } from './domain/check-point.ts'

export async function keepCheckPoint(tx: Tx, personId: PersonId, { id, way, words, keeps, at }: CheckPoint): Promise<void> {
  await tx.insertInto('journey.check_point').values({ id, person_id: personId, way, words, keeps, at }).execute()
}

/** Her word on one point; whoever writes one meanwhile waits for this transaction. */
export async function lockProcessWord(tx: Tx, personId: PersonId, item: ProcessItemId): Promise<ProcessWord | undefined> {
  await waitTurn(tx, 'process-word', personId, item)
  return tx
    .selectFrom('journey.process_word')
    .select(['words', 'at', 'version'])
    .where('person_id', '=', personId)
    .where('item', '=', item)
    .executeTakeFirst()
}

/** Keeps her word. Call `lockProcessWord` before. */
export async function keepProcessWord(tx: Tx, personId: PersonId, item: ProcessItemId, word: ProcessWord): Promise<void> {
  if (word.version === 1) {
    await tx
      .insertInto('journey.process_word')
      .values({ person_id: personId, item, ...word })
      .execute()
    return
  }
  await tx.updateTable('journey.process_word').set(word).where('person_id', '=', personId).where('item', '=', item).execute()
}

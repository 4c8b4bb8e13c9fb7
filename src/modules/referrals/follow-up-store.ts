import type { Tx } from '#platform/database.ts'
import type { FollowUp } from './domain/follow-up.ts'

/** Writes an answer; `way` says how it came to us. */
export async function saveFollowUp(tx: Tx, answered: FollowUp, way: 'screen' | 'spoken' | 'link'): Promise<void> {
  await tx
    .updateTable('referrals.follow_up')
    .set({
      answered_at: answered.answeredAt,
      answer: answered.answer,
      words: answered.words,
      way,
      version: answered.version,
    })
    .where('id', '=', answered.id)
    .execute()
}

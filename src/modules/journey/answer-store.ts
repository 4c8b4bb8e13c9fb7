import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { Answer, AnswerLevel } from './domain/assessment.ts'

/** The answer to change, if there is one; a second device answering the same question waits for this transaction. */
export async function lockAnswer(tx: Tx, personId: PersonId, indicator: string): Promise<Answer | undefined> {
  // There may be no row to lock yet: the lock is on the question itself.
  await waitTurn(tx, 'answer', personId, indicator)
  const row = await tx
    .selectFrom('journey.answer')
    .selectAll()
    .where('person_id', '=', personId)
    .where('indicator_id', '=', indicator)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    indicator,
    level: row.level as AnswerLevel | null,
    proof: row.proof,
    barriers: row.barriers,
    wish: row.wish,
    at: row.at,
    version: row.version,
    levelBefore: row.level_before as AnswerLevel | null,
    levelBeforeAt: row.level_before_at,
  }
}

export async function keepAnswer(tx: Tx, personId: PersonId, answer: Answer): Promise<void> {
  const columns = {
    level: answer.level,
    proof: answer.proof,
    barriers: [...answer.barriers],
    wish: answer.wish,
    level_before: answer.levelBefore,
    level_before_at: answer.levelBeforeAt,
    at: answer.at,
    version: answer.version,
  }
  await tx
    .insertInto('journey.answer')
    .values({ person_id: personId, indicator_id: answer.indicator, ...columns })
    .onConflict((conflict) => conflict.columns(['person_id', 'indicator_id']).doUpdateSet(columns))
    .execute()
}

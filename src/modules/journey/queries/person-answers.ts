import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Answer, AnswerLevel } from '../domain/assessment.ts'

/** What the person says of herself and shares with the organisation of this session, by question; empty when she shares nothing. */
export async function listPersonAnswers(tx: Tx, personId: PersonId): Promise<Map<string, Answer>> {
  const rows = await tx.selectFrom('journey.answer').selectAll().where('person_id', '=', personId).execute()
  return new Map(
    rows.map((row) => [
      row.indicator_id,
      {
        indicator: row.indicator_id,
        level: row.level as AnswerLevel | null,
        proof: row.proof,
        barriers: row.barriers,
        wish: row.wish,
        at: row.at,
        version: row.version,
        levelBefore: row.level_before as AnswerLevel | null,
        levelBeforeAt: row.level_before_at,
      },
    ]),
  )
}

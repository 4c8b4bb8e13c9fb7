import type { PersonId } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/database.ts'
import type { PitchAnswer, PitchLength, PromptId } from '../domain/pitch.ts'

/** All that she prepared to say aloud, both lengths, the latest words first; for somebody else, only when she shares it. */
export async function listPitchAnswers(tx: Tx, personId: PersonId): Promise<PitchAnswer[]> {
  const rows = await tx
    .selectFrom('journey.pitch_answer')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('prompt')
    .execute()
  return rows.map((row) => ({
    length: row.length as PitchLength,
    prompt: row.prompt as PromptId,
    language: row.language as Language,
    words: row.words,
    otherLanguage: row.other_language as Language | null,
    otherWords: row.other_words,
    at: row.at,
    version: row.version,
  }))
}

import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { PitchAnswer } from './domain/pitch.ts'
import type { InTwoLanguages } from './domain/two-languages.ts'

/** A second device writing the same pitch waits for this transaction: there may be no row to lock yet. */
export async function lockPitch(tx: Tx, personId: PersonId): Promise<void> {
  await waitTurn(tx, 'pitch', personId)
}

export async function keepPitchAnswer(tx: Tx, personId: PersonId, answer: PitchAnswer): Promise<void> {
  const columns = { ...columnsInTwoLanguages(answer), at: answer.at, version: answer.version }
  await tx
    .insertInto('journey.pitch_answer')
    .values({ person_id: personId, length: answer.length, prompt: answer.prompt, ...columns })
    .onConflict((conflict) => conflict.columns(['person_id', 'length', 'prompt']).doUpdateSet(columns))
    .execute()
}

export function columnsInTwoLanguages({ language, words, otherLanguage, otherWords }: InTwoLanguages) {
  return { language, words, other_language: otherLanguage, other_words: otherWords }
}

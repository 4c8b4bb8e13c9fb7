import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { type PitchLength, type PromptId, promptIds, promptsOf } from '../domain/pitch.ts'

const prompt = z.strictObject({
  id: z.enum(promptIds),
  title: wordsSchema,
  question: wordsSchema,
  hint: wordsSchema,
  start: wordsSchema,
  why: wordsSchema,
})
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, prompts: exactly(promptIds, listOf(prompt)) })

/** What a pitch may say: a title for the page, a question, a hint, the first words of an answer, and why it is asked. Words are ours. */
export type Prompt = z.output<typeof prompt>

const prompts: readonly Prompt[] = readContent('pitch-prompts.json', file).prompts

/** The words of one prompt. @throws for a name that is not in the file: it was checked at start. */
export function promptById(id: PromptId): Prompt {
  const found = prompts.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no prompt “${id}”.`)
  return found
}

/** What one length asks, in the order of speech. */
export function promptsFor(length: PitchLength): Prompt[] {
  return promptsOf[length].map(promptById)
}

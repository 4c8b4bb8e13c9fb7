import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'

/** The ids of the answers, as `journey.answer.level` keeps them. */
export const answerLevelIds = ['not-yet', 'with-help', 'alone', 'can-show', 'not-useful', 'rather-not-say'] as const

const level = z.strictObject({ id: z.enum(answerLevelIds), label: wordsSchema, hint: wordsSchema })
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, levels: exactly(answerLevelIds, listOf(level)) })

/** One answer to an indicator: how the person does it today. A word, never a number; answers are not added up. */
export type AnswerLevel = z.output<typeof level>

/** Four levels of autonomy and two ways of not answering, in the order of the screen. Source: the toolkit's participant screens. */
export const answerLevels: readonly AnswerLevel[] = readContent('answer-levels.json', file).levels

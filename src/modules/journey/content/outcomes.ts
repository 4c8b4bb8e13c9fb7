import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'

/** The ids of the six outcomes, as `journey.decision.outcome` keeps them. */
export const outcomeIds = ['full-time', 'part-time', 'no', 'job-first', 'studies-first', 'other'] as const

const outcome = z.strictObject({ id: z.enum(outcomeIds), label: wordsSchema, meaning: wordsSchema })
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, outcomes: exactly(outcomeIds, listOf(outcome)) })

/** What a person may decide at the end of exploration. None is better than another, and `other` leaves the list open. */
export type Outcome = z.output<typeof outcome>

/** The six outcomes, in the order of the file. Source: guide L748-759; the words are ours. */
export const outcomes: readonly Outcome[] = readContent('outcomes.json', file).outcomes

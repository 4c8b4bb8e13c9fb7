import { z } from 'zod'
import { exactly, idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { addressSchema, confidenceSchema, daySchema } from './fact-parts.ts'

/** The six challenges, as the guide counts them; the needs of the self-assessment answer them one by one. */
const challengeIds = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const

const figureSchema = z.strictObject({
  text: wordsSchema,
  source: z.strictObject({ name: z.string({ error: 'the name of the source is missing' }).min(1), address: addressSchema }),
  checkedOn: daySchema,
  confidence: confidenceSchema,
})

// What helps never goes without what stands in the way: both lists are there, of the same length.
const person = z
  .strictObject({
    what: wordsSchema,
    does: wordsSchema,
    cooperative: wordsSchema,
    need: wordsSchema,
    supports: z.array(wordsSchema).min(1),
    obstacles: z.array(wordsSchema).min(1),
  })
  .refine(({ supports, obstacles }) => supports.length === obstacles.length, 'as many supports as obstacles')

const counsellor = z.strictObject({
  see: wordsSchema,
  cooperative: wordsSchema,
  helps: z.array(wordsSchema).min(1),
  avoid: wordsSchema,
})

const challenge = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  source: z.string({ error: 'the source is missing' }).regex(/^guide L\d/, 'the source is lines of the guide, like "guide L315-360"'),
  person,
  counsellor,
  figures: z.array(figureSchema),
})

/** The shape of `content/challenges.json`. A figure without its source, its day and its confidence is refused. */
const challengesSchema = z.strictObject({
  reviewedByNativeSpeaker: reviewSchema,
  figures: z.array(figureSchema),
  challenges: exactly(challengeIds, listOf(challenge)),
})

/** One challenge, said to the person and to whoever accompanies her. */
export type Challenge = z.output<typeof challenge>
/** A number and where it comes from; it is never shown without. */
export type Figure = z.output<typeof figureSchema>

const file = readContent('challenges.json', challengesSchema)

/** The six challenges. Source: the guide for employment counsellors, L310-564, reworded for each reader. */
export const challenges: readonly Challenge[] = file.challenges

/** Figures about all six. */
export const challengeFigures: readonly Figure[] = file.figures

/** One challenge by the id that its address carries. */
export function challengeById(id: string): Challenge | undefined {
  return challenges.find((each) => each.id === id)
}

import { z } from 'zod'
import { exactly, idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { type SketchPartId, sketchPartIds } from '../domain/sketch.ts'

const sheet = z.strictObject({ id: idSchema, title: wordsSchema })
const part = z.strictObject({
  id: z.enum(sketchPartIds),
  /** The sheet it is drawn on. */
  sheet: idSchema,
  title: wordsSchema,
  question: wordsSchema,
  why: wordsSchema,
  example: wordsSchema,
  /** A small thing to do from here. */
  step: wordsSchema,
})
const file = z
  .strictObject({ reviewedByNativeSpeaker: reviewSchema, sheets: listOf(sheet), parts: exactly(sketchPartIds, listOf(part)) })
  .refine(({ sheets, parts }) => parts.every((each) => sheets.some(({ id }) => id === each.sheet)), 'a part stands on no sheet')

export type SketchQuestion = z.output<typeof part>

const read = readContent('sketch.json', file)

/** The three sheets of the sketch, three parts on each. */
export const sketchSheets = read.sheets

/** The nine parts in the order of the file: the words are ours, and no branded canvas is followed. */
export const sketchQuestions: readonly SketchQuestion[] = read.parts

/** The question of one part. */
export function questionOf(part: SketchPartId): SketchQuestion {
  const found = sketchQuestions.find(({ id }) => id === part)
  if (found === undefined) throw new Error(`content/sketch.json has no part ${part}`)
  return found
}

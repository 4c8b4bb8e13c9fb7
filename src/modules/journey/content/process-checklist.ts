import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'

/** The ids of the ten points, as `journey.process_check.item` keeps them. */
export const processItemIds = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const
export type ProcessItemId = (typeof processItemIds)[number]

const item = z.strictObject({ id: z.enum(processItemIds), label: wordsSchema, hint: wordsSchema })
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, items: exactly(processItemIds, listOf(item)) })

/** One point about how the work was done together. None speaks of what the project is worth. */
export type ProcessItem = z.output<typeof item>

/** The ten points, in the order of the file. The person reads them too. Source: guide L822-853, reworded. */
export const processItems: readonly ProcessItem[] = readContent('process-checklist.json', file).items

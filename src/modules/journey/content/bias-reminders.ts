import { z } from 'zod'
import { idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'

const reminder = z.strictObject({ id: idSchema, text: wordsSchema })
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, reminders: listOf(reminder) })

/** One thought for the counsellor before a meeting, about her own way of looking. Nothing of it is kept. */
export type BiasReminder = z.output<typeof reminder>

/** The reminders, in the order of the file. Source: guide L856-934, reworded. */
export const biasReminders: readonly BiasReminder[] = readContent('bias-reminders.json', file).reminders

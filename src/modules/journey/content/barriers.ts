import { z } from 'zod'
import { idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'

const barrier = z.strictObject({ id: idSchema, label: wordsSchema })
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, barriers: listOf(barrier) })

/** Something around the person that stands in the way: a service, a price, a rule. Never a trait of hers. */
export type Barrier = z.output<typeof barrier>

/** What may stand in the way of an answer. Source: guide L484-500, L867-876, reworded. Keep an id once it has been used. */
export const barriers: readonly Barrier[] = readContent('barriers.json', file).barriers

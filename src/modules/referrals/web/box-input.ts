import { isId } from '#kernel/id.ts'
import { z } from '#platform/fields.ts'
import { shelves } from '../queries/list-box.ts'

/** Which lines of a box: what cannot be read is no filter. */
export const boxInput = z.object({
  shelf: z.enum(shelves).nullable().catch(null).default(null),
  after: z
    .string()
    .refine((value) => isId(value))
    .nullable()
    .catch(null)
    .default(null),
})

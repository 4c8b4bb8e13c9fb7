import { isId } from '#kernel/id.ts'
import { z } from '#platform/fields.ts'
import { shelves } from '../queries/list-box.ts'

const aLine = z
  .string()
  .refine((value) => isId(value))
  .nullable()
  .catch(null)
  .default(null)

/** Which lines of a box: what cannot be read is no filter. */
export const boxInput = z.object({
  shelf: z.enum(shelves).nullable().catch(null).default(null),
  after: aLine,
  before: aLine,
})

type Asked = z.infer<typeof boxInput>

/** What a form of a box carries, so that it is shown again, and led back, where it was sent from. */
export function boxFields({ shelf, after, before }: Asked): Record<string, string> {
  return {
    ...(shelf === null ? {} : { shelf }),
    ...(after === null ? {} : { after }),
    ...(before === null ? {} : { before }),
  }
}

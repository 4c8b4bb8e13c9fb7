import { z } from 'zod'

/** An id an expert can read in a file and a link can carry: small letters, figures, hyphens. */
export const idSchema = z
  .string({ error: 'the id is missing' })
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is small letters, figures and hyphens')

/** A non-empty list in which each id appears once. The order of the file is the order of the screens. */
export function listOf<Item extends z.ZodType<{ id: string }>>(item: Item) {
  return z
    .array(item, { error: 'the list is missing' })
    .min(1, 'the list is empty')
    .superRefine((items, context) => {
      const seen = new Set<string>()
      items.forEach((each, index) => {
        if (seen.has(each.id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: `the id "${each.id}" is there twice` })
        seen.add(each.id)
      })
    })
}

/** The same list, with every id of `ids` in it: ids that the database or a rule names too. */
export function exactly<List extends z.ZodType<readonly { id: string }[]>>(ids: readonly string[], list: List) {
  return list.superRefine((items, context) => {
    for (const id of ids)
      if (!items.some((each) => each.id === id)) context.addIssue({ code: 'custom', message: `the id "${id}" is missing` })
  })
}

import { isId } from '#kernel/id.ts'
import { z } from '#platform/fields.ts'
import type { Slice } from './queries/open-lists.ts'

// A question comes from an address, where all is text, or from a body in JSON.
const whole = z.union([z.int(), z.string().regex(/^\d{1,9}$/)]).transform(Number)
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])

/** Any of our identifiers. One that names nothing is no mistake: it finds nothing. */
export const uuid = z.string().toLowerCase().refine(isId, 'not an identifier')

const moment = z
  .string()
  .max(40)
  .transform((text, context) => {
    try {
      return Temporal.Instant.from(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text)
    } catch {
      context.addIssue({ code: 'custom', message: 'not a moment' })
      return z.NEVER
    }
  })

/** What every list of the door may be asked, under the names of HSDS. */
export const listed = {
  page: whole.pipe(z.int().min(1).max(1_000_000)).default(1),
  per_page: whole.pipe(z.int().min(1).max(100)).default(50),
  format: z.literal('json').default('json'),
}
export const searched = { search: z.string().max(200).optional(), modified_after: moment.optional() }
export const narrowed = { taxonomy_term_id: uuid.optional(), taxonomy_id: uuid.optional(), organization_id: uuid.optional() }
export const inFull = { full: flag.default(false) }
export const inShort = { minimal: flag.default(false) }
export const withServices = { full_service: flag.default(false) }
export const nested = { parent_id: uuid.optional(), top_only: flag.default(false) }

/** One thing, by its identifier. What has not the shape of one names nothing. */
export const one = z.strictObject({ id: z.string().transform((text) => (isId(text) ? text : undefined)) })

export function sliceOf({ page, per_page }: { page: number; per_page: number }): Slice {
  return { offset: (page - 1) * per_page, limit: per_page }
}

/** A page of a list, with its place among the others. */
export function pageOf<Item>(total: number, { page, per_page }: { page: number; per_page: number }, contents: Item[]) {
  const pages = Math.ceil(total / per_page)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** The latest of some moments, as `Last-Modified` says it. */
export function latest(moments: readonly string[]): Temporal.Instant | null {
  const sorted = moments.map((text) => Temporal.Instant.from(text)).sort(Temporal.Instant.compare)
  return sorted.at(-1) ?? null
}

import { z } from 'zod'
import { idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import type { Words } from '#platform/i18n.ts'

const named = z.strictObject({ id: idSchema, title: wordsSchema })

const needSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  title: wordsSchema,
  hint: wordsSchema,
  dataInclusion: z.array(z.string().regex(/^[a-z-]+--[a-z-]+$/, 'a theme of data·inclusion looks like this--that')),
  openEligibility: z.array(z.string().regex(/^\d{3}(-\d{2})*$/, 'an id of Open Eligibility looks like 108-05-01')),
})

const fileSchema = z
  .strictObject({
    reviewedByNativeSpeaker: reviewSchema,
    groups: listOf(named),
    needs: listOf(needSchema),
    associationRoles: listOf(named),
    kinds: listOf(named),
    audiences: listOf(named),
  })
  .superRefine(({ groups, needs }, context) => {
    for (const { id, group } of needs)
      if (!groups.some((each) => each.id === group)) context.addIssue({ code: 'custom', message: `${id}: there is no group “${group}”` })
  })

const file = readContent('needs.json', fileSchema)

/** Something a person may look for, in our own scheme, with the codes of the schemes others use for it. */
export type Need = { code: string; group: string; title: Words; hint: Words; dataInclusion: string[]; openEligibility: string[] }

/** A word of one of our lists: its code and how it is said. */
export type Named = { code: string; title: Words }

const coded = ({ id, title }: z.output<typeof named>): Named => ({ code: id, title })

/** What people look for, group by group, in the order of the screens. */
export const needs: readonly Need[] = file.needs.map(({ id, ...need }) => ({ code: id, ...need }))

/** The groups of needs, in the order of the screens. */
export const needGroups: readonly Named[] = file.groups.map(coded)

/** What an association of migrants does for those who arrive. */
export const associationRoles: readonly Named[] = file.associationRoles.map(coded)

/** What a service is made of; the codes are those of the column `kind`. */
export const serviceKinds: readonly Named[] = file.kinds.map(coded)

/** Whom a service says it is for, under the codes of data·inclusion. Words, not a condition. */
export const audiences: readonly Named[] = file.audiences.map(coded)

const byCode = new Map(needs.map((need) => [need.code, need]))

export function isNeed(code: string): boolean {
  return byCode.has(code)
}

/** The need of that code, if it is one of ours. */
export function needByCode(code: string): Need | undefined {
  return byCode.get(code)
}

/** Our needs that answer a theme of data·inclusion v1; none for a theme nobody knows. */
export function needsOfTheme(theme: string): string[] {
  return needs.filter(({ dataInclusion }) => dataInclusion.includes(theme)).map(({ code }) => code)
}

/** Our needs that answer a term of Open Eligibility by its id: those of the term itself, else those of the nearest term above it. */
export function needsOfTerm(id: string): string[] {
  for (let term = id; term !== ''; term = term.slice(0, Math.max(0, term.lastIndexOf('-')))) {
    const found = needs.filter(({ openEligibility }) => openEligibility.includes(term)).map(({ code }) => code)
    if (found.length > 0) return found
  }
  return []
}

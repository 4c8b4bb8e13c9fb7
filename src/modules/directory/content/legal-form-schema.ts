import { z } from 'zod'
import { idSchema, listOf } from '#platform/content/list-schema.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { memberKinds } from '../domain/answers.ts'
import { criteria, drawings, placeIds } from '../domain/legal-form.ts'
import { addressSchema, confidenceSchema, daySchema } from './fact-parts.ts'

const source = z.strictObject({
  id: idSchema,
  name: z.string({ error: 'the name of the source is missing' }).min(1),
  address: addressSchema,
})

/** One fact as the file writes it; its source is the id of one of the file's sources. */
export const factSchema = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  source: z.string({ error: 'the source is missing' }).min(1, 'the source is missing'),
  checkedOn: daySchema,
  confidence: confidenceSchema,
})

const number = z.int().min(1)
const kinds = z.array(z.enum(memberKinds)).min(1)
const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('founders'),
    fact: idSchema,
    atLeast: number,
    atMost: number.optional(),
    withCompany: number.optional(),
    unsettledFrom: number.optional(),
  }),
  z.strictObject({ kind: z.literal('money'), fact: idSchema, atLeast: number }),
  z.strictObject({
    kind: z.literal('members'),
    fact: idSchema,
    only: kinds.optional(),
    each: z.array(kinds).optional(),
    kinds: number.optional(),
  }),
  z.strictObject({ kind: z.literal('wage'), fact: idSchema, is: z.enum(['always', 'never']) }),
  z.strictObject({ kind: z.enum(['persons-only', 'one-vote', 'no-sharing', 'no-full-time-job', 'no-hiring', 'creates']), fact: idSchema }),
])

const form = z.strictObject({
  id: idSchema,
  name: z.string({ error: 'the name in the law is missing' }).min(1),
  drawing: z.enum(drawings),
  called: wordsSchema,
  idea: wordsSchema,
  criteria: z.strictObject(
    Object.fromEntries(criteria.map((each) => [each, idSchema])) as Record<(typeof criteria)[number], typeof idSchema>,
  ),
  more: z.array(idSchema),
  rules: z.array(condition).min(1, 'a form has at least one rule'),
})

/** The shape of `content/legal-forms/<place>.json`. Every fact that is named is there, and every fact and source serves. */
export const placeFileSchema = z
  .strictObject({
    reviewedByNativeSpeaker: reviewSchema,
    place: z.strictObject({ id: z.enum(placeIds), language: z.enum(['fr', 'it']), currency: z.enum(['CAD', 'EUR']), name: wordsSchema }),
    sources: listOf(source),
    facts: listOf(factSchema),
    forms: listOf(form),
  })
  .superRefine(({ sources, facts, forms }, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    const named = new Set(
      forms.flatMap(({ criteria: by, more, rules }) => [...Object.values(by), ...more, ...rules.map((rule) => rule.fact)]),
    )
    const known = new Set(facts.map(({ id }) => id))
    for (const id of named) if (!known.has(id)) say(['facts'], `the fact "${id}" is named and is not there`)
    facts.forEach(({ id, source: from }, index) => {
      if (!named.has(id)) say(['facts', index], 'no form names this fact')
      if (!sources.some((each) => each.id === from)) say(['facts', index, 'source'], `the source "${from}" is not among the sources`)
    })
    sources.forEach(({ id }, index) => {
      if (!facts.some((fact) => fact.source === id)) say(['sources', index], 'no fact comes from this source')
    })
  })

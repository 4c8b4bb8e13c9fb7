import { z } from 'zod'
import { listOf } from '#platform/content/list-schema.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'

export const needIds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const
export const stages = ['exploration', 'prevalidation'] as const
export const kinds = ['savoir', 'savoir-faire', 'savoir-etre'] as const

/** One of the six needs of people who think about a business here. */
export type NeedId = (typeof needIds)[number]
/** The two stages of the accompaniment that ask questions of the person. */
export type Stage = (typeof stages)[number]
/** What an indicator shows: knowledge, know-how, or a way of being with others. */
export type Kind = (typeof kinds)[number]

const stageOfId: Record<string, Stage> = { EX: 'exploration', PV: 'prevalidation' }
const kindOfId: Record<string, Kind> = { S: 'savoir', SF: 'savoir-faire', SE: 'savoir-etre' }

const needSchema = z.strictObject({
  id: z.enum(needIds, { error: `the need is one of ${needIds.join(', ')}` }),
  title: wordsSchema,
  sentence: wordsSchema,
})

const indicatorSchema = z
  .strictObject({
    id: z.string({ error: 'the id is missing' }).regex(/^D[1-6]-(EX|PV)-(S|SF|SE)[1-9]$/, 'an id is like D1-EX-SF2'),
    stage: z.enum(stages, { error: `the stage is one of ${stages.join(', ')}` }),
    kind: z.enum(kinds, { error: `the kind is one of ${kinds.join(', ')}` }),
    cooperative: z.boolean({ error: 'true when the question touches the cooperative way, false otherwise' }),
    statement: wordsSchema,
    observed: wordsSchema,
    why: wordsSchema,
    proof: wordsSchema,
    source: z.string({ error: 'the source is missing' }).regex(/^guide L\d/, 'the source is lines of the guide, like "guide L7-9"'),
  })
  .superRefine(({ id, stage, kind }, context) => {
    const [, stageLetters = '', kindLetters = ''] = /^D\d-(EX|PV)-(S[FE]?)/.exec(id) ?? []
    if (stageOfId[stageLetters] !== stage)
      context.addIssue({ code: 'custom', path: ['stage'], message: `not the stage that the id "${id}" says` })
    if (kindOfId[kindLetters] !== kind)
      context.addIssue({ code: 'custom', path: ['kind'], message: `not the kind that the id "${id}" says` })
  })

/** The shape of `content/competencies/d1.json` … `d6.json`: one need, and what shows that the person is at ease with it. */
export const competencyFileSchema = z
  .strictObject({ need: needSchema, reviewedByNativeSpeaker: reviewSchema, indicators: listOf(indicatorSchema) })
  .superRefine(({ need, indicators }, context) => {
    indicators.forEach((indicator, index) => {
      if (!indicator.id.startsWith(`${need.id}-`))
        context.addIssue({ code: 'custom', path: ['indicators', index, 'id'], message: `belongs to another need than ${need.id}` })
    })
  })

/** A need, in five languages: its short title and one sentence that says it to the person. */
export type Need = z.output<typeof needSchema>

/** An observable thing, said by the person of herself (`statement`) and read by a counsellor (`observed`). Never counted, never summed. */
export type Indicator = z.output<typeof indicatorSchema> & { need: NeedId }

import { z } from 'zod'
import { exactly, idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { kitIds } from '../domain/which-kit.ts'

/**
 * Where an instrument is found: a blank sheet of its own questions (`sheet`), or of what the product asks elsewhere (the questions of
 * the self-assessment, the points of the review, the outcomes, the thoughts before a meeting); in a person's record; on a page open to all.
 */
const places = ['sheet', 'indicators', 'process', 'outcomes', 'reminders', 'record', 'legal-forms', 'challenges'] as const

const instrument = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  purpose: wordsSchema,
  when: wordsSchema,
  avoid: wordsSchema,
  place: z.enum(places),
  prompts: z.array(z.strictObject({ id: idSchema, text: wordsSchema })),
})
const point = z.strictObject({ id: idSchema, title: wordsSchema, text: wordsSchema })
const kit = z.strictObject({
  id: z.enum(kitIds),
  title: wordsSchema,
  lead: wordsSchema,
  viewTitle: wordsSchema,
  view: listOf(point),
  instruments: z.array(idSchema).min(1, 'the list is empty'),
})
const file = z
  .strictObject({ reviewedByNativeSpeaker: reviewSchema, kits: exactly(kitIds, listOf(kit)), instruments: listOf(instrument) })
  .superRefine(({ kits, instruments }, context) => {
    for (const { id, instruments: named } of kits)
      for (const each of named)
        if (!instruments.some((known) => known.id === each))
          context.addIssue({ code: 'custom', path: ['kits'], message: `the kit "${id}" names "${each}", which is not there` })
  })

/** What a counsellor brings to a meeting: what it is for, when to bring it, what not to do with it. */
export type Instrument = z.output<typeof instrument>

/** What one kind of counsellor has at hand, with the view of the other kind explained. */
export type Kit = z.output<typeof kit>

const read = readContent('kits.json', file)

/** The two kits. Sources: the list of instruments of the toolkit, reworded; the explanations are ours. */
export const kits: readonly Kit[] = read.kits

/** Every instrument of both kits, in the order of the file. */
export const instruments: readonly Instrument[] = read.instruments

/** Those that print as a blank sheet. */
export const sheets: readonly Instrument[] = instruments.filter(({ place }) => place !== 'legal-forms' && place !== 'challenges')

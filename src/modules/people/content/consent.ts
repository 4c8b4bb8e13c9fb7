import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { checkContent, listContent, readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import type { Language, Words } from '#platform/i18n.ts'
import { type FieldGroup, fieldGroups } from '../domain/record.ts'

/** What a shared part may be used for, as `people.consent.purpose` keeps it. */
export const purposeIds = ['accompaniment'] as const
/** What the person is told before anything is asked of her. */
export const noticeIds = ['who', 'why', 'choice', 'how-long', 'rights'] as const

export type PurposeId = (typeof purposeIds)[number]
export type NoticeId = (typeof noticeIds)[number]

/** A part, a purpose or a point of the notice: its short name, and exactly what it covers. */
export type ConsentText<Id extends string> = { id: Id; label: Words; text: Words }

/**
 * The wording a consent refers to. `version` is kept with each consent: any change of a sentence takes a new version,
 * so that a receipt always says what was read.
 */
export type ConsentWording = {
  version: string
  reviewedByNativeSpeaker: Record<Language, boolean>
  notice: ConsentText<NoticeId>[]
  purposes: ConsentText<PurposeId>[]
  fieldGroups: ConsentText<FieldGroup>[]
}

const textsOf = <const Ids extends readonly string[]>(ids: Ids) =>
  exactly(
    ids,
    listOf(
      z.strictObject({ id: z.enum(ids as unknown as readonly [Ids[number], ...Ids[number][]]), label: wordsSchema, text: wordsSchema }),
    ),
  )

const wordingOf = <Groups extends z.ZodType<ConsentText<FieldGroup>[]>>(groups: Groups) =>
  z.strictObject({
    version: z.string({ error: 'the version is missing' }).regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a version is a year and a month, like 2026-11'),
    reviewedByNativeSpeaker: reviewSchema,
    notice: textsOf(noticeIds),
    purposes: textsOf(purposeIds),
    fieldGroups: groups,
  })
const wordingSchema = wordingOf(textsOf(fieldGroups))
/** An earlier wording speaks of the parts there were then. */
const earlierSchema = wordingOf(z.array(z.strictObject({ id: z.enum(fieldGroups), label: wordsSchema, text: wordsSchema })).min(1))

const files = listContent('consent')
const last = files.at(-1) ?? 'consent/'

/** Checks the shape of the wording in force. Stops with one line for each thing to correct, naming the field. */
export const checkConsentWording = (value: unknown): ConsentWording => checkContent(last, value, wordingSchema)

/** The wording in force, the last by its version. Sources: Quebec Law 25 and GDPR art. 13 for what a notice says; the words are ours. */
export const consentWording: ConsentWording = readContent(last, wordingSchema)

const earlier: ConsentWording[] = files.slice(0, -1).map((file) => readContent(file, earlierSchema))

/** The wording somebody agreed to, as she read it then. Undefined for a version that was never released. */
export function consentWordingAt(version: string): ConsentWording | undefined {
  return [consentWording, ...earlier].find((wording) => wording.version === version)
}

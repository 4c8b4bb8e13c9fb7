import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { checkContent, readContent } from '#platform/content/read-content.ts'
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

const wordingSchema = z.strictObject({
  version: z.string({ error: 'the version is missing' }).regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a version is a year and a month, like 2026-11'),
  reviewedByNativeSpeaker: reviewSchema,
  notice: textsOf(noticeIds),
  purposes: textsOf(purposeIds),
  fieldGroups: textsOf(fieldGroups),
})

/** Checks the shape of the wording. Stops with one line for each thing to correct, naming the field. */
export const checkConsentWording = (value: unknown): ConsentWording => checkContent('consent.json', value, wordingSchema)

/** The wording in force. Sources: Quebec Law 25 and GDPR art. 13 for what a notice says; the words are ours. */
export const consentWording: ConsentWording = readContent('consent.json', wordingSchema)

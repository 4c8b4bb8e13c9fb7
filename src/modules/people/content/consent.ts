import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Language, Words } from '#platform/i18n.ts'

/** The parts of a record that are shared one by one, as `people.consent.field_group` keeps them. */
export const fieldGroupIds = ['contact', 'assessment', 'plan', 'decision'] as const
/** What a shared part may be used for, as `people.consent.purpose` keeps it. */
export const purposeIds = ['accompaniment'] as const
/** What the person is told before anything is asked of her. */
export const noticeIds = ['who', 'why', 'choice', 'how-long', 'rights'] as const

export type FieldGroupId = (typeof fieldGroupIds)[number]
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
  fieldGroups: ConsentText<FieldGroupId>[]
}

/** Checks the shape of the wording. Stops with one line for each thing to correct, naming the field. */
export function checkConsentWording(value: unknown): ConsentWording {
  const checked = wordingSchema.safeParse(value)
  if (checked.success) return checked.data
  throw new Error(
    checked.error.issues.map((issue) => `content/consent.json: ${issue.path.join('.') || 'the whole file'}: ${issue.message}`).join('\n'),
  )
}

const sentence = z.string({ error: 'this language is missing' }).regex(/\S/, 'this language is empty')

const wordingSchema: z.ZodType<ConsentWording> = z.strictObject({
  version: z.string({ error: 'the version is missing' }).regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a version is a year and a month, like 2026-11'),
  reviewedByNativeSpeaker: inEachLanguage(z.boolean({ error: 'true or false for each language' })),
  notice: textsOf(noticeIds),
  purposes: textsOf(purposeIds),
  fieldGroups: textsOf(fieldGroupIds),
})

/** The wording in force. Sources: Quebec Law 25 and GDPR art. 13 for what a notice says; the words are ours. */
export const consentWording: ConsentWording = checkConsentWording(readFileOnce())

function readFileOnce(): unknown {
  try {
    return JSON.parse(readFileSync(new URL('../../../../content/consent.json', import.meta.url), 'utf8'))
  } catch (error) {
    throw new Error(`content/consent.json: cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function inEachLanguage<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ fr: value, en: value, es: value, it: value, ar: value } satisfies Record<Language, Value>)
}

function textsOf<const Ids extends readonly [string, ...string[]]>(ids: Ids) {
  const text = z.strictObject({ id: z.enum(ids), label: inEachLanguage(sentence), text: inEachLanguage(sentence) })
  return z.array(text).superRefine((texts, context) => {
    for (const id of ids) {
      const count = texts.filter((each) => each.id === id).length
      if (count !== 1) context.addIssue({ code: 'custom', message: `"${id}" must be there once, not ${count} times` })
    }
  })
}

import { z } from 'zod'
import { type Id, isId } from '#kernel/id.ts'
import { languages } from './i18n.ts'

// The message of each issue is a FieldError code, `code` or `code:limit`; the sentence is said by the form.

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().default(''))

// Letters that change direction or hide text have no place in what a person types; new lines and joiners do.
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .normalize('NFC')

/** Required text of at most `max` characters, trimmed, Unicode normalised. */
export const text = (max: number) => one.transform(tidy).pipe(z.string().min(1, 'required').max(max, `too-long:${max}`))

/** Text of at most `max` characters that may be empty. */
export const optionalText = (max: number) => one.transform(tidy).pipe(z.string().max(max, `too-long:${max}`))

/** The id of one thing, as our links carry it. */
export const id = <Kind extends string>() =>
  one.pipe(z.string().refine((value): value is Id<Kind> => isId(value), 'not-a-choice')).transform((value) => value as Id<Kind>)

/** One of the values a field offers. */
export const choice = <const Value extends string>(values: readonly Value[]) =>
  one.pipe(
    z
      .string()
      .min(1, 'required')
      .pipe(z.enum(values as unknown as readonly [Value, ...Value[]], 'not-a-choice')),
  )

export const optionalChoice = <const Value extends string>(values: readonly Value[]) =>
  one
    .transform((value) => (value === '' ? null : value))
    .pipe(z.enum(values as unknown as readonly [Value, ...Value[]], 'not-a-choice').nullable())

/** Some of the values a field offers: checkboxes. */
export const choices = <const Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(values as unknown as readonly [Value, ...Value[]], 'not-a-choice')),
  )

export const language = choice(languages)

/** The version of what the form was filled from, to notice that it changed meanwhile. */
export const version = one.pipe(z.string().regex(/^\d{1,9}$/, 'not-readable')).transform(Number)

const dayText = one.transform(tidy)

/** A day: `2026-11-24` as date fields send it, or `24/11/2026` as people type it. */
export const day = dayText.pipe(z.string().min(1, 'required')).transform(readDay)
export const optionalDay = dayText.transform((value, context) => (value === '' ? null : readDay(value, context)))

function readDay(value: string, context: z.RefinementCtx): Temporal.PlainDate {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)
  const typed = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(value)
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : typed ? [typed[3], typed[2], typed[1]] : []
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(date) }, { overflow: 'reject' })
  } catch {
    context.addIssue({ code: 'custom', message: 'not-a-day' })
    return z.NEVER
  }
}

/** A time of day: `09:30`, or `9 h 30`. */
export const time = one
  .transform(tidy)
  .pipe(z.string().min(1, 'required'))
  .transform((value, context) => {
    const read = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/.exec(value)
    try {
      return Temporal.PlainTime.from({ hour: Number(read?.[1]), minute: Number(read?.[2] ?? 0) }, { overflow: 'reject' })
    } catch {
      context.addIssue({ code: 'custom', message: 'not-a-time' })
      return z.NEVER
    }
  })

const mail = z
  .string()
  .max(254, 'not-an-email')
  .regex(/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.]{2,}$/, 'not-an-email')
export const email = one
  .transform((value) => tidy(value).toLowerCase())
  .pipe(z.string().min(1, 'required'))
  .pipe(mail)
export const optionalEmail = one.transform((value) => tidy(value).toLowerCase() || null).pipe(mail.nullable())

/** A day of birth as far as it is known: a year, a month, a day, or nothing. */
export const birth = one.transform(tidy).transform((value, context) => {
  if (value === '') return null
  const read = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  try {
    const asked = { year: Number(read?.[1]), month: Number(read?.[2] ?? 1), day: Number(read?.[3] ?? 1) }
    if (read === null || asked.year < 1900) throw new RangeError('not a birth date')
    Temporal.PlainDate.from(asked, { overflow: 'reject' })
    return value
  } catch {
    context.addIssue({ code: 'custom', message: 'not-a-birth-date' })
    return z.NEVER
  }
})

export const nothing = z.object({})
export { z }

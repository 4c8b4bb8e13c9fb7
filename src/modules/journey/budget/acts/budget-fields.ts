import { westernDigits } from '#kernel/digits.ts'
import type { Language } from '#kernel/language.ts'
import { type Currency, currencies } from '#kernel/money.ts'
import { ok, refused } from '#kernel/result.ts'
import { readTyped } from '#kernel/typed-amount.ts'
import { choice, optionalChoice, optionalText, text, z } from '#platform/fields.ts'
import { moneyField } from '#platform/money-field.ts'
import { type LineWords, purses } from '../domain/budget.ts'

function readMonth(value: string, context: z.RefinementCtx): Temporal.PlainYearMonth {
  const read = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(value)
  if (read !== null) return Temporal.PlainYearMonth.from({ year: Number(read[1]), month: Number(read[2]) })
  context.addIssue({ code: 'custom', message: 'not-a-choice' })
  return z.NEVER
}

/** A month of this century, `2027-03` as our lists send it. */
export const monthField = text(20).transform(readMonth)
export const optionalMonthField = optionalText(20).transform((value, context) => (value === '' ? null : readMonth(value, context)))

/** A whole number from 0 to `most`, in digits of any script, or nothing. */
export const optionalCount = (most: number) =>
  optionalText(20).transform((value, context) => {
    if (value === '') return null
    const digits = westernDigits(value)
    if (/^\d{1,6}$/.test(digits) && Number(digits) <= most) return Number(digits)
    context.addIssue({ code: 'custom', message: 'not-a-number' })
    return z.NEVER
  })

/** Asked with the first amount of all, and never again there. */
export const firstCurrency = optionalChoice(currencies)

/** The fields of a line, the same to add it and to change it. */
export const lineFields = {
  purse: choice(purses),
  label: text(200),
  amount: moneyField,
  mandatory: optionalChoice(['yes']).transform((ticked) => ticked !== null),
  from: optionalMonthField,
  until: optionalMonthField,
}

type LineFields = z.infer<z.ZodObject<typeof lineFields>>

/** A line as it was typed, its amount read in her language and the currency of her budget. */
export function readLine({ amount, purse, label, mandatory, from, until }: LineFields, language: Language, currency: Currency) {
  const read = readTyped(amount, language, currency)
  return read.ok ? ok<LineWords>({ purse, label, mandatory, from, until, amount: read.value }) : refused(read.reason)
}

import { problemFor, type TypedAmount } from '#kernel/typed-amount.ts'
import { optionalText, z } from './fields.ts'

// A budget has at most nine figures; the rest is room for spaces, marks and the name of the money.
const typed = optionalText(40)

function check(value: string, context: z.RefinementCtx): TypedAmount {
  const problem = problemFor(value)
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  return value as TypedAmount
}

/**
 * An amount of money as people type it. It comes out as it was typed, to be read with `readTyped`: some amounts say one thing in one
 * language and another in the next. Letters, amounts below zero and those too large are refused here.
 */
export const moneyField = typed.transform((value, context) => {
  if (value !== '') return check(value, context)
  context.addIssue({ code: 'custom', message: 'required' })
  return z.NEVER
})

/** The same, when it may be left empty. */
export const optionalMoneyField = typed.transform((value, context) => (value === '' ? null : check(value, context)))

/** What is wrong with one field; the sentence for each code is in `#ui/messages`. `limit` is a length or a bound. */
export type FieldError = {
  code:
    | 'required'
    | 'too-long'
    | 'too-short'
    | 'not-a-choice'
    | 'not-a-day'
    | 'day-too-early'
    | 'day-too-late'
    | 'not-a-time'
    | 'not-a-number'
    | 'not-an-amount'
    | 'amount-below-zero'
    | 'amount-too-large'
    | 'amount-unclear'
    | 'other-currency'
    | 'not-an-email'
    | 'not-a-code'
    | 'not-a-birth-date'
    | 'not-readable'
  limit?: number
}

/** What a person typed in a form that was sent back to her, field by field, and why: nothing she typed is lost. */
export type FormState = {
  values: Record<string, string | string[]>
  errors: Record<string, FieldError>
  /** A refusal with its reason, or a conflict, already said in the reader's language. */
  problem?: string
  /** Somebody changed the same thing meanwhile: fields show what is stored beside what was typed. */
  conflict?: true
}

export const blankForm: FormState = { values: {}, errors: {} }

/** The value to show again in a field: what was typed if the form was sent back, else what is stored. */
export function shown(form: FormState, name: string, stored: string | null | undefined = ''): string {
  const typed = form.values[name]
  return (Array.isArray(typed) ? typed[0] : typed) ?? stored ?? ''
}

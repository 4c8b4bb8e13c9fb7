import { birth, choice, language, optionalEmail, optionalText, text, type z } from '#platform/fields.ts'
import { reaches } from './domain/record.ts'

/** The fields of a record's contact, as two forms ask for them; `contactOf` reads them. */
export const contactShape = {
  name: text(300),
  native: optionalText(300),
  birth,
  language,
  phone: optionalText(40),
  email: optionalEmail,
  reach: choice(reaches),
}

type Fields = z.output<z.ZodObject<typeof contactShape>>

/** A way to reach somebody needs what it reaches her by. */
export function reachable({ reach, email, phone }: Pick<Fields, 'reach' | 'email' | 'phone'>, context: z.RefinementCtx): void {
  if (reach === 'email' && email === null) context.addIssue({ code: 'custom', path: ['email'], message: 'required' })
  if ((reach === 'phone' || reach === 'sms') && phone === '') context.addIssue({ code: 'custom', path: ['phone'], message: 'required' })
}

export function contactOf({ name, native, birth, language, phone, email, reach }: Fields) {
  return { name, nativeName: native === '' ? null : native, birth, language, phone: phone === '' ? null : phone, email, reach }
}

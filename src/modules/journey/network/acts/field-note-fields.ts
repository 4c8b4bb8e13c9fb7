import { isId } from '#kernel/id.ts'
import { optionalDay, optionalText, type z } from '#platform/fields.ts'
import type { ContactId } from '../domain/contact.ts'
import type { Preparation, Telling } from '../domain/field-note.ts'

const earliest = Temporal.PlainDate.from('2000-01-01')
const latest = Temporal.PlainDate.from('2099-12-31')

/** What a form sends of the time before a meeting. Past days are taken: a meeting may be told that nobody had prepared. */
export const preparationFields = {
  contact: optionalText(36)
    .refine((value) => value === '' || isId(value), 'not-a-choice')
    .transform((value) => (value === '' ? null : (value as ContactId))),
  who: optionalText(200),
  metOn: optionalDay
    .refine((day) => day === null || Temporal.PlainDate.compare(day, earliest) >= 0, 'day-too-early')
    .refine((day) => day === null || Temporal.PlainDate.compare(day, latest) <= 0, 'day-too-late'),
  place: optionalText(200),
  question1: optionalText(300),
  question2: optionalText(300),
  question3: optionalText(300),
}
type PreparationSent = z.output<z.ZodObject<typeof preparationFields>>

/** Somebody is met: a contact of the map, or a few words. */
export const saysWhom = ({ contact, who }: Pick<PreparationSent, 'contact' | 'who'>) => contact !== null || who !== ''
export const whomIsMissing = { path: ['who'], message: 'required' }

export function preparationOf({ contact, who, metOn, place, question1, question2, question3 }: PreparationSent): Preparation {
  return { contactId: contact, who, metOn, place, questions: [question1, question2, question3] }
}

/** What a form sends of the time after it. */
export const tellingFields = {
  answer1: optionalText(2000),
  answer2: optionalText(2000),
  answer3: optionalText(2000),
  learned: optionalText(2000),
  proof: optionalText(2000),
  nextStep: optionalText(500),
}

export function tellingOf({ answer1, answer2, answer3, learned, proof, nextStep }: z.output<z.ZodObject<typeof tellingFields>>): Telling {
  return { answers: [answer1, answer2, answer3], learned, proof, nextStep }
}

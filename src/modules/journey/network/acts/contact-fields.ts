import { choice, choices, optionalText, text } from '#platform/fields.ts'
import { closenesses, gifts, origins } from '../domain/contact.ts'

/** The fields of a contact, the same to add and to change one. */
export const contactFields = {
  name: text(60),
  origin: choice(origins),
  closeness: choice(closenesses),
  brings: choices(gifts),
  words: optionalText(300),
}

import { choice, optionalText, text } from '#platform/fields.ts'
import { doors } from '../domain/means.ts'

/** The fields of one thing she starts from, the same to add it and to change it. */
export const meansFields = { door: choice(doors), words: text(200), serves: optionalText(500) }

import { optionalText } from '#platform/fields.ts'
import { twoLanguageFields } from './two-language-fields.ts'

/** The fields of a short message, the same to write it and to change it. */
export const messageFields = { forWhom: optionalText(200), ...twoLanguageFields }

import { choice, optionalChoice, optionalText } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import type { InTwoLanguages } from '../domain/two-languages.ts'

/** A text and the same beside it, the longest either may be, in letters. */
export const longestWords = 2000

/** The fields of a text written in two languages, the same for a pitch and for a message. */
export const twoLanguageFields = {
  language: choice(languages),
  words: optionalText(longestWords),
  otherLanguage: optionalChoice(languages),
  otherWords: optionalText(longestWords),
}

/** Words beside hers belong to a language: without one, the page showed no box for them. */
export function readTwoLanguages({ language, words, otherLanguage, otherWords }: InTwoLanguages): InTwoLanguages {
  const other = otherLanguage === language ? null : otherLanguage
  return { language, words, otherLanguage: other, otherWords: other === null ? '' : otherWords }
}

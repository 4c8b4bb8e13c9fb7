import { z } from 'zod'
import { type Language, languages, typesetFrench, type Words } from '#platform/i18n.ts'

const sentence = z
  .string({ error: 'this language is missing' })
  .refine((text) => text.trim() !== '', 'this language is empty')
  .refine((text) => text === text.trim(), 'spaces before or after the sentence')

/** One sentence in our five languages, all present. A sixth language is refused until `#platform/i18n.ts` knows it. */
export const wordsSchema: z.ZodType<Words> = z
  .strictObject(inEachLanguage(sentence))
  .transform((words) => ({ ...words, fr: typesetFrench(words.fr) }))

/** Says, language by language, whether a native speaker has read the file and agreed with its sentences. */
export const reviewSchema: z.ZodType<Record<Language, boolean>> = z.strictObject(
  inEachLanguage(z.boolean({ error: 'true or false for each language' })),
)

function inEachLanguage<Value>(value: Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, value])) as Record<Language, Value>
}

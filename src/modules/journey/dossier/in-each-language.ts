import { type Language, languages, type Words } from '#platform/i18n.ts'

/** What `say` says, in every language. */
export function inEachLanguage(say: (language: Language) => string): Words {
  return Object.fromEntries(languages.map((each) => [each, say(each)])) as Words
}

import { type Language, languages, type Words } from '#kernel/language.ts'
import type { Cents, Currency } from '#kernel/money.ts'
import type { Value } from '../dossier/domain/document.ts'

export const own = (text: string): Value => ({ kind: 'own', text })
export const said = (words: Words): Value => ({ kind: 'said', words })
export const money = (cents: Cents, currency: Currency): Value => ({ kind: 'money', cents, currency })

/** One sentence made anew in each language: with its own plurals, months and amounts. */
export function inEachLanguage(say: (language: Language) => string): Words {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Words
}

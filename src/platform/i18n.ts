import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages, type Words } from '#kernel/language.ts'

export { type Language, languages, type Words }

/** How a language names itself, which way it reads, and whether a native speaker has read our sentences in it. */
export const languageFacts: Record<Language, { name: string; direction: 'ltr' | 'rtl'; locale: string; reviewedByNativeSpeaker: boolean }> =
  {
    fr: { name: 'Français', direction: 'ltr', locale: 'fr-CA', reviewedByNativeSpeaker: false },
    en: { name: 'English', direction: 'ltr', locale: 'en-CA', reviewedByNativeSpeaker: false },
    es: { name: 'Español', direction: 'ltr', locale: 'es', reviewedByNativeSpeaker: false },
    it: { name: 'Italiano', direction: 'ltr', locale: 'it', reviewedByNativeSpeaker: false },
    ar: { name: 'العربية', direction: 'rtl', locale: 'ar-MA', reviewedByNativeSpeaker: false },
  }

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/** The sentences of a module. French is the type of the others: a missing sentence does not compile. */
export type Catalogue<Keys extends string> = Record<Language, Record<Keys, string>>

export type Parameters = Record<string, string | number | bigint | Date>

/** Says the sentence `key`, in ICU MessageFormat, with its parameters. */
export type Translate<Keys extends string> = (key: Keys, parameters?: Parameters) => string

export function catalogue<Keys extends string>(sentences: {
  fr: Record<Keys, string>
  en: Record<NoInfer<Keys>, string>
  es: Record<NoInfer<Keys>, string>
  it: Record<NoInfer<Keys>, string>
  ar: Record<NoInfer<Keys>, string>
}): Catalogue<Keys> {
  const fr = Object.fromEntries(Object.entries<string>(sentences.fr).map(([key, sentence]) => [key, typesetFrench(sentence)])) as Record<
    Keys,
    string
  >
  return { ...sentences, fr }
}

/** French as it is printed: an apostrophe that curls, and a space that never breaks before « : ; ? ! » and inside quotes. */
export function typesetFrench(sentence: string): string {
  return sentence
    .replace(/(?<=\p{L})'(?=[\p{L}{])/gu, '’')
    .replace(/ (?=[:;?!»%])/g, '\u00a0')
    .replace(/(?<=«) /g, '\u00a0')
}

const compiled = new Map<string, IntlMessageFormat>()

export function translator<Keys extends string>(sentences: Catalogue<Keys>, language: Language): Translate<Keys> {
  return (key, parameters) => say(sentences[language][key], language, parameters)
}

function say(sentence: string, language: Language, parameters: Parameters | undefined): string {
  if (!sentence.includes('{')) return sentence
  const key = `${language}\n${sentence}`
  let format = compiled.get(key)
  if (format === undefined) {
    format = new IntlMessageFormat(sentence, languageFacts[language].locale)
    compiled.set(key, format)
  }
  return String(format.format(parameters))
}

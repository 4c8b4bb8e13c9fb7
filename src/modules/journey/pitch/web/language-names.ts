import { type Language, languageFacts } from '#platform/i18n.ts'

/** The name of a language in the words of another: “arabe”, “Arabic”. */
export function languageName(named: Language, language: Language): string {
  return new Intl.DisplayNames(languageFacts[language].locale, { type: 'language' }).of(named) ?? languageFacts[named].name
}

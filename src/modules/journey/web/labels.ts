import { type Catalogue, languages, type Words } from '#platform/i18n.ts'

/** One sentence of a catalogue in every language: the label of a menu. */
export function labelsOf<Keys extends string>(sentences: Catalogue<Keys>, key: Keys): Words {
  return Object.fromEntries(languages.map((language) => [language, sentences[language][key]])) as Words
}

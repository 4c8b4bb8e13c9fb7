import type { Translations } from './card.ts'

/** The translations with these words in that language; a word left empty is not kept, and a language without words goes. */
export function translated(before: Translations, language: string, words: Readonly<Record<string, string>>): Translations {
  const said = { ...before[language], ...words }
  const kept = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''))
  const { [language]: _, ...others } = before
  return Object.keys(kept).length === 0 ? others : { ...others, [language]: kept }
}

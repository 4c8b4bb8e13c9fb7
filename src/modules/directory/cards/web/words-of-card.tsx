import { type Language, languageFacts } from '#platform/i18n.ts'
import { directionOf, type Said, saidIn } from '../domain/said-in.ts'

type Worded = Parameters<typeof saidIn>[0]

/** A text of a card, line by line, marked with its language when that is not the reader's. */
export function CardText({ card, field, original, language }: { card: Worded; field: string; original: string; language: Language }) {
  const said = saidIn(card, field, original, language)
  return (
    <div class={said.language === language ? 'flow' : 'flow foreign'} {...inLanguage(said, language)}>
      {said.text.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  )
}

/** `lang` and `dir` of a text that is not in the language of the page; nothing when it is. */
export function inLanguage(said: Said, language: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return said.language === language ? {} : { lang: said.language, dir: directionOf(said.language) }
}

/** How a language is called in another: « arabe », « Arabic ». Its code when nobody names it. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(languageFacts[language].locale, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Words one after the other, as a language lists them. */
export function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(languageFacts[language].locale, { type: 'conjunction' }).format(words)
}

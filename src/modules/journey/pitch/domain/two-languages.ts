import type { Language } from '#kernel/language.ts'
import { ok, refused } from '#kernel/result.ts'

/** One text said twice: in the person's own language, and beside it in another that she chose. Either may still be empty. */
export type InTwoLanguages = {
  language: Language
  words: string
  otherLanguage: Language | null
  otherWords: string
}

/** One of the two columns, once something is written in it. */
export type Said = { language: Language; words: string }

/** What she wrote in her language, then what she wrote beside it; nothing for a column that is empty. */
export function saidIn({ language, words, otherLanguage, otherWords }: InTwoLanguages): Said[] {
  const hers = words === '' ? [] : [{ language, words }]
  return otherLanguage === null || otherWords === '' ? hers : [...hers, { language: otherLanguage, words: otherWords }]
}

/** True when not a word is written, in either language. */
export function isUnsaid(text: InTwoLanguages): boolean {
  return saidIn(text).length === 0
}

/** The words to show in the second box: those kept, when they are in its language; they are never shown as another's. */
export function wordsBeside(stored: InTwoLanguages | undefined, other: Language | null): string {
  return stored !== undefined && stored.otherLanguage === other ? stored.otherWords : ''
}

/**
 * What is kept once she wrote `typed` over `stored`. Where she wrote nothing beside, in one language or in a new one, the text
 * already beside stays as it was, in its own language. `other-language`: what she wrote would take its place, or its language.
 */
export function keepBoth(stored: InTwoLanguages | undefined, typed: InTwoLanguages) {
  if (stored === undefined || isUnsaid(stored)) return ok(typed)
  if (stored.language !== typed.language) return refused('other-language')
  if (stored.otherWords === '' || stored.otherLanguage === typed.otherLanguage) return ok(typed)
  if (typed.otherWords !== '') return refused('other-language')
  return ok<InTwoLanguages>({ ...typed, otherLanguage: stored.otherLanguage, otherWords: stored.otherWords })
}

type Choosing = {
  /** The text as it is kept; undefined while it is not. */
  stored?: Pick<InTwoLanguages, 'language' | 'otherLanguage'> | undefined
  /** The last text she wrote of the same kind: what she chose there is taken again. */
  latest?: Pick<InTwoLanguages, 'language' | 'otherLanguage'> | undefined
  /** The language she reads these pages in, and the second of her account. */
  page: Language
  second: Language | undefined
  /** What she has just asked to see beside hers. */
  asked: Language | 'none' | null
}

/**
 * The two languages to offer: hers, and the one beside it. French stands beside any other language unless she chose differently,
 * since it is the language of the offices, banks and networks she will speak to. The same language is never offered twice.
 */
export function chooseLanguages({ stored, latest, page, second, asked }: Choosing): { language: Language; other: Language | null } {
  const language = stored?.language ?? latest?.language ?? page
  if (asked === 'none') return { language, other: null }
  const wished = [asked, stored?.otherLanguage, latest?.otherLanguage, second, page, 'fr' as const]
  return { language, other: wished.find((each): each is Language => each !== null && each !== undefined && each !== language) ?? null }
}

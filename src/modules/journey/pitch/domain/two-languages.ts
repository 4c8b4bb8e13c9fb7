import type { Language } from '#kernel/language.ts'

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

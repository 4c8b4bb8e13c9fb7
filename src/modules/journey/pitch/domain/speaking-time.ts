import type { Language } from '#kernel/language.ts'

/**
 * Words a minute of somebody who speaks calmly, perhaps in a language she is still learning. Our own estimate, and the page says so:
 * slower than a newsreader, and fewer words in Arabic, where one written word often says what takes two or three elsewhere.
 */
export const wordsPerMinute: Readonly<Record<Language, number>> = { fr: 120, en: 120, es: 120, it: 115, ar: 90 }

/** A breath between two paragraphs. Our estimate too. */
const breathSeconds = 2

/** How many words are in a text, in any script. */
export function countWords(text: string, language: Language): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike === true).length
}

/** About how long it takes to say, in seconds, to the next five: it claims no more precision than it has. Nothing takes no time. */
export function secondsToSay(paragraphs: readonly string[], language: Language): number {
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph, language), 0)
  if (words === 0) return 0
  const seconds = (words * 60) / wordsPerMinute[language] + (paragraphs.length - 1) * breathSeconds
  return Math.ceil(seconds / 5) * 5
}

import { syllablesIn } from './syllables.ts'

/** How a French text reads. `ease` is Kandel and Moles's figure (1958): 70 and more is easy. Lengths are in words a sentence. */
export type ReadingEase = { words: number; sentences: number; ease: number; mean: number; longest: number; longestSentence: string }

/** What a participant's screen must hold to, from forty words on. */
export const readingGoal = { fewestWords: 40, ease: 70, mean: 12, longest: 20 } as const

/**
 * Measures French sentences. Each string is a block of a page (a paragraph, a label, a button), and ends a sentence even without a full stop.
 * Kandel-Moles: 207 − 1.015 × words per sentence − 73.6 × syllables per word. A number in digits is not a word.
 */
export function readingEaseOf(blocks: readonly string[]): ReadingEase {
  const sentences = blocks.flatMap(sentencesIn)
  const words = sentences.flat()
  const longest = sentences.reduce((long, sentence) => (sentence.length > long.length ? sentence : long), [])
  const mean = words.length / Math.max(1, sentences.length)
  const beats = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const ease = 207 - 1.015 * mean - 73.6 * (beats / Math.max(1, words.length))
  return { words: words.length, sentences: sentences.length, ease, mean, longest: longest.length, longestSentence: longest.join(' ') }
}

/** What keeps a text from being easy to read, in French for whoever must rewrite it; nothing for a short or an easy text. */
export function hardToRead({ words, ease, mean, longest, longestSentence }: ReadingEase): string[] {
  if (words < readingGoal.fewestWords) return []
  return [
    ...(ease < readingGoal.ease ? [`aisance ${ease.toFixed(1)}, ${readingGoal.ease} voulue`] : []),
    ...(mean > readingGoal.mean ? [`${mean.toFixed(1)} mots par phrase, ${readingGoal.mean} au plus`] : []),
    ...(longest > readingGoal.longest ? [`une phrase de ${longest} mots : « ${longestSentence} »`] : []),
  ]
}

function sentencesIn(block: string): string[][] {
  return block
    .split(/[.!?…]+(?=\s|$)/u)
    .map((sentence) => sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0)
}

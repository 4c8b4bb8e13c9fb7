import { lettersApart, mayBeWrong } from './nearest-word.ts'

export type KnownWord = { word: string; lexeme: string }

/** The words of the cards, by their length; the letters of each apart, to be run through quickly. */
export type Vocabulary = { lexemes: Map<string, string>; byLength: { words: KnownWord[]; letters: number[] }[] }

export const emptyVocabulary = (): Vocabulary => ({ lexemes: new Map(), byLength: [] })

export function learn({ lexemes, byLength }: Vocabulary, word: string, lexeme: string): void {
  if (lexemes.has(word)) return
  lexemes.set(word, lexeme)
  const same = byLength[word.length] ?? { words: [], letters: [] }
  byLength[word.length] = same
  same.words.push({ word, lexeme })
  same.letters.push(lettersOf(word))
}

/** The letters of a word, a bit for each kind: two words that differ by n letters differ by n kinds at most, on each side. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bits(of: number): number {
  let count = 0
  for (let left = of; left !== 0; left &= left - 1) count += 1
  return count
}

/**
 * The word that was most likely meant: the one with the fewest letters apart, then the one that most cards hold, then the first by letters;
 * undefined when none is near enough. `held`: how many cards hold a stem; a word that none holds any more is not meant.
 */
export function nearestKnown(vocabulary: Vocabulary, typed: string, held: (lexeme: string) => number): KnownWord | undefined {
  // Most have one letter wrong, and few words are that near: further is looked only for the others.
  for (let most = 0; most <= mayBeWrong(typed.length); most += 1) {
    const found = nearestWithin(vocabulary, typed, most, held)
    if (found !== undefined) return found
  }
  return undefined
}

function nearestWithin({ byLength }: Vocabulary, typed: string, most: number, held: (lexeme: string) => number): KnownWord | undefined {
  const asked = lettersOf(typed)
  let best: { known: KnownWord; cards: number } | undefined
  for (let length = Math.max(0, typed.length - most); length <= typed.length + most; length += 1) {
    const { words, letters } = byLength[length] ?? { words: [], letters: [] }
    for (let at = 0; at < letters.length; at += 1) {
      const its = letters[at] as number
      if (bits(asked & ~its) > most || bits(its & ~asked) > most) continue
      const known = words[at] as KnownWord
      if (lettersApart(typed, known.word, most) > most) continue
      const cards = held(known.lexeme)
      if (cards === 0) continue
      if (best === undefined || cards > best.cards || (cards === best.cards && known.word < best.known.word)) best = { known, cards }
    }
  }
  return best?.known
}

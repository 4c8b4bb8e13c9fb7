import { lettersApart, mayBeWrong } from './nearest-word.ts'

export type KnownWord = { word: string; lexeme: string; letters: number }

/** The words of the cards, by their length. */
export type Vocabulary = { lexemes: Map<string, string>; byLength: KnownWord[][] }

export const emptyVocabulary = (): Vocabulary => ({ lexemes: new Map(), byLength: [] })

export function learn({ lexemes, byLength }: Vocabulary, word: string, lexeme: string): void {
  if (lexemes.has(word)) return
  lexemes.set(word, lexeme)
  const same = byLength[word.length] ?? []
  byLength[word.length] = same
  same.push({ word, lexeme, letters: lettersOf(word) })
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
export function nearestKnown({ byLength }: Vocabulary, typed: string, held: (lexeme: string) => number): KnownWord | undefined {
  const letters = lettersOf(typed)
  let most = mayBeWrong(typed.length)
  let best: { known: KnownWord; cards: number } | undefined
  for (let length = Math.max(0, typed.length - most); length <= typed.length + most; length += 1)
    for (const known of byLength[length] ?? []) {
      if (bits(letters & ~known.letters) > most || bits(known.letters & ~letters) > most) continue
      const apart = lettersApart(typed, known.word, most)
      if (apart > most) continue
      const cards = held(known.lexeme)
      if (cards === 0) continue
      const better = best === undefined || apart < most || cards > best.cards || (cards === best.cards && known.word < best.known.word)
      if (!better) continue
      best = { known, cards }
      most = apart
    }
  return best?.known
}

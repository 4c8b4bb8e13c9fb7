import { type Held, howManyHold } from './held.ts'
import type { Correction } from './search-page.ts'
import { nearestKnown } from './vocabulary.ts'

/** Words as the index knows them. `searched` is empty when no word was typed that means something; `lost`, when all are unknown. */
export type Understood = { searched: readonly string[]; lost: boolean; corrected: readonly Correction[]; ignored: readonly string[] }

/** Reads what was typed: each word by its stem; a word whose stem no card holds, by the nearest one that a card does. */
export function understandWords(held: Held, typed: readonly (readonly [word: string, lexeme: string | null])[]): Understood {
  const searched = new Set<string>()
  const corrected: Correction[] = []
  const ignored: string[] = []
  for (const [word, lexeme] of typed) {
    if (lexeme === null) continue
    if (howManyHold(held, lexeme) > 0) searched.add(lexeme)
    else {
      const meant = nearestKnown(held.vocabulary, word, (stem) => howManyHold(held, stem))
      if (meant === undefined) ignored.push(word)
      else {
        searched.add(meant.lexeme)
        corrected.push({ typed: word, searched: meant.word })
      }
    }
  }
  return { searched: [...searched], lost: searched.size === 0 && ignored.length > 0, corrected, ignored }
}

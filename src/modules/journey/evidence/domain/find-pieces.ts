import type { Piece } from './piece.ts'

/** What to look for in a folder; what is not said narrows nothing. */
export type Search = { indicator: string | null; action: string | null; words: string }

/** The pieces that answer all that was asked, in the order they came. Accents, marks and capitals do not count. */
export function findPieces<Found extends Piece>(pieces: readonly Found[], { indicator, action, words }: Search): Found[] {
  const sought = plain(words).split(/\s+/).filter(Boolean)
  return pieces.filter(
    (piece) =>
      (indicator === null || piece.indicators.includes(indicator)) &&
      (action === null || piece.actions.some((each) => each === action)) &&
      sought.every((word) => plain([piece.title, piece.source, piece.words, piece.url ?? ''].join(' ')).includes(word)),
  )
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Puts a new line inside any word longer than `most` letters, so that it stays on the page: an address, a key held down. */
export function breakable(text: string, most: number): string {
  return text.replace(/\S+/gu, (word) => (word.length <= most ? word : inPieces(word, most)))
}

function inPieces(word: string, most: number): string {
  const each = Array.from(letters.segment(word), ({ segment }) => segment)
  const pieces: string[] = []
  for (let from = 0; from < each.length; from += most) pieces.push(each.slice(from, from + most).join(''))
  return pieces.join('\n')
}

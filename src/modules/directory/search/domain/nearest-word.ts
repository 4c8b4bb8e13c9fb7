/**
 * How many letters to add, take away, change or swap with the next to go from one word to the other; past `most`, any number above it,
 * without counting to the end.
 */
export function lettersApart(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  const width = other.length + 1
  let [older, last, line] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)]
  for (let column = 0; column < width; column += 1) last[column] = column
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1)
    line[0] = row
    let least = row
    for (let column = 1; column < width; column += 1) {
      const wanted = other.charCodeAt(column - 1)
      let apart = (last[column - 1] as number) + (letter === wanted ? 0 : 1)
      const added = Math.min(last[column] as number, line[column - 1] as number) + 1
      if (added < apart) apart = added
      if (row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && wanted === one.charCodeAt(row - 2))
        apart = Math.min(apart, (older[column - 2] as number) + 1)
      line[column] = apart
      if (apart < least) least = apart
    }
    if (least > most) return least
    ;[older, last, line] = [last, line, older]
  }
  return last[other.length] as number
}

/** How many letters of a word of that length may be wrong: past it, it is another word. */
export const mayBeWrong = (length: number) => (length <= 4 ? 1 : length <= 7 ? 2 : 3)

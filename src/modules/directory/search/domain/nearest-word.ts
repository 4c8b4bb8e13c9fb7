/** How many letters to add, take away, change or swap with the next to go from one word to the other. */
export function lettersApart(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [row, letter] of from.entries()) {
    const line = [row + 1]
    for (const [column, wanted] of to.entries()) {
      const changed = (last[column] ?? 0) + (letter === wanted ? 0 : 1)
      const swapped =
        row > 0 && column > 0 && letter === to[column - 1] && wanted === from[row - 1] ? (before[column - 1] ?? 0) + 1 : changed
      line.push(Math.min(changed, swapped, (last[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    }
    before = last
    last = line
  }
  return last[to.length] ?? 0
}

/** How many letters of a word of that length may be wrong: past it, it is another word. */
const mayBeWrong = (length: number) => (length <= 4 ? 1 : length <= 7 ? 2 : 3)

/** The word among these that was most likely meant; undefined when none is near. The first named wins when two are as near. */
export function nearestWord<Word extends { word: string }>(typed: string, among: readonly Word[]): Word | undefined {
  let best: Word | undefined
  let least = mayBeWrong(typed.length) + 1
  for (const each of among) {
    const apart = lettersApart(typed, each.word)
    if (apart < least) [best, least] = [each, apart]
  }
  return best
}

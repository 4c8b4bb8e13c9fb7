/** Whole numbers, from the least to the most. */
export type NumberList = number[]

/** Whether such a list holds this number. */
export function holds(list: NumberList, value: number): boolean {
  let [low, high] = [0, list.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = list[middle] as number
    if (found === value) return true
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Chance that falls the same way at each run: the numbers of one seed, in the same order (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    /** True that often. */
    happens: (share: number) => next() < share,
    one: <Each>(among: readonly Each[]): Each => among[below(among.length)] as Each,
    /** One by its weight; `sums` are the weights added up one after the other. */
    weighted: (sums: Float64Array): number => {
      const wanted = next() * (sums[sums.length - 1] ?? 0)
      let [low, high] = [0, sums.length - 1]
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((sums[middle] ?? 0) > wanted) high = middle
        else low = middle + 1
      }
      return low
    },
    uuid: (kind: number): string => {
      const hex = (digits: number) =>
        below(16 ** digits)
          .toString(16)
          .padStart(digits, '0')
      return `${hex(8)}-${hex(4)}-7${kind.toString(16)}${hex(2)}-8${hex(3)}-${hex(6)}${hex(6)}`
    },
  }
}

export type Chance = ReturnType<typeof chance>

/** Weights that fall as 1/rank^slope, added up: a few needs and words are everywhere, most are rare. */
export function skewed(count: number, slope: number): Float64Array {
  return addedUp(Array.from({ length: count }, (_, rank) => 1 / (rank + 1) ** slope))
}

export function addedUp(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    sum += weight
    sums[index] = sum
  }
  return sums
}

import type { PlaceInList } from './place-in-list.ts'

/** Below zero when the first comes before the other in a list of services. */
function order(one: PlaceInList, other: PlaceInList): number {
  if (one.rank !== other.rank) return one.rank - other.rank
  if (one.square !== other.square) return one.square - other.square
  if (one.named !== other.named) return one.named < other.named ? -1 : 1
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

/** The first three letters of a name as a number, in the order of names: to tell nearly all names apart without reading them. */
export function beginningOf(name: string): number {
  const letter = (at: number) => (at < name.length ? name.charCodeAt(at) : 0)
  return (letter(0) * 65_536 + letter(1)) * 65_536 + letter(2)
}

/** Keeps, of all that is offered, the `most` that come first after `after`, in order. */
export function firstOf<Each extends PlaceInList>(most: number, after: PlaceInList | undefined) {
  const kept: Each[] = []
  let lastBeginning = 0
  return {
    kept,
    /** Whether it is worth offering: nearly always no, once the list is full. */
    mayHold(rank: number, square: number, beginning: number): boolean {
      const last = kept.length < most ? undefined : kept[most - 1]
      if (last === undefined) return true
      if (rank !== last.rank) return rank < last.rank
      return square === last.square ? beginning <= lastBeginning : square < last.square
    },
    offer(each: Each): void {
      const last = kept.length < most ? undefined : kept[most - 1]
      if (last !== undefined && order(each, last) >= 0) return
      if (after !== undefined && order(each, after) <= 0) return
      let [low, high] = [0, kept.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (order(kept[middle] as Each, each) < 0) low = middle + 1
        else high = middle
      }
      kept.splice(low, 0, each)
      if (kept.length > most) kept.pop()
      if (kept.length === most) lastBeginning = beginningOf(kept[most - 1]?.named ?? '')
    },
  }
}

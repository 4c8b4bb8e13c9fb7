import { isId } from '#kernel/id.ts'

/** Where a service stands in the list: words in its name first, then near, then by name; the id tells two of one name apart. */
export type PlaceInList = { rank: number; square: number; named: string; id: string }

/** The same, as text for an address. It says nothing of who searches. */
export function writePlace({ rank, square, named, id }: PlaceInList): string {
  return JSON.stringify([rank, square, named, id])
}

/** Reads it back; undefined for a text that is not one of ours. */
export function readPlace(text: string): PlaceInList | undefined {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Array.isArray(read) || read.length !== 4) return undefined
  const [rank, square, named, id] = read as unknown[]
  if (rank !== 0 && rank !== 1) return undefined
  if (typeof square !== 'number' || typeof named !== 'string' || /\p{Cc}/u.test(named) || !named.isWellFormed()) return undefined
  return typeof id === 'string' && isId(id) ? { rank, square, named, id } : undefined
}

import { type PlaceLine, readPlaces } from './places-file.ts'
import { plainName, withoutArticle } from './plain-name.ts'

/** All places in memory, and the two ways in: by identifier, by what people type. */
export type PlaceIndex = {
  lines: readonly PlaceLine[]
  byId: ReadonlyMap<string, PlaceLine>
  /** Plain names and postal codes, in the order of the alphabet. */
  keys: readonly string[]
  byKey: ReadonlyMap<string, readonly PlaceLine[]>
}

let loaded: PlaceIndex | undefined

/** Loads the places at the first question, and keeps them: 43,000 of them (decisions/0012 says how long and how much memory). */
export function placeIndex(): PlaceIndex {
  loaded ??= indexOf(readPlaces())
  return loaded
}

function indexOf(lines: readonly PlaceLine[]): PlaceIndex {
  const byKey = new Map<string, PlaceLine[]>()
  for (const line of lines) {
    for (const key of keysOf(line)) {
      const group = byKey.get(key)
      if (group === undefined) byKey.set(key, [line])
      else group.push(line)
    }
  }
  return { lines, byId: new Map(lines.map((line) => [line.id, line])), keys: [...byKey.keys()].sort(), byKey }
}

function keysOf(line: PlaceLine): Set<string> {
  const names = [line.name, ...line.also].map(plainName)
  const codes = line.id.startsWith('fr-d') ? [line.id.slice(4).toLowerCase()] : []
  return new Set([...names, ...names.map(withoutArticle), ...line.postalCodes, ...codes].filter((key) => key !== ''))
}

/** The keys that begin so, without going through them all. */
export function keysFrom(keys: readonly string[], start: string, most: number): readonly string[] {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((keys[half] ?? '') < start) low = half + 1
    else high = half
  }
  let end = low
  while (end < keys.length && end - low < most && keys[end]?.startsWith(start)) end++
  return keys.slice(low, end)
}

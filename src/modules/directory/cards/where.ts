import { ok, type Result, refused } from '#kernel/result.ts'
import { type Place, placeById, whichPlace } from '../gazetteer/gazetteer.ts'

/** Where a place is: what the gazetteer says of its town. */
export type Where = { placeId: string; country: string; latitude: number; longitude: number }

const at = ({ id, country, latitude, longitude }: Place): Where => ({ placeId: id, country, latitude, longitude })

/** The town that was chosen, or the only one of that name. Homonyms are asked about, never guessed. */
export function findWhere(town: string, chosen: string | null, postalCode: string | null): Result<Where, 'which-place' | 'no-such-place'> {
  const picked = chosen === null ? undefined : placeById(chosen)
  if (picked !== undefined) return ok(at(picked))
  const named = whichPlace(town)
  const found = named.is === 'several' && postalCode !== null ? whichPlace(`${town} ${postalCode}`) : named
  if (found.is === 'one') return ok(at(found.place))
  return refused(named.is === 'none' ? 'no-such-place' : 'which-place')
}

/** The ids of places typed one a line: towns, departments, regions, countries. The first that is none, or several, is said. */
export function findAreas(lines: readonly string[]): Result<string[], 'which-area' | 'no-such-area'> {
  const ids: string[] = []
  for (const line of lines) {
    const found = whichPlace(line)
    if (found.is === 'several') return refused('which-area')
    if (found.is === 'none') return refused('no-such-area')
    ids.push(found.place.id)
  }
  return ok(ids)
}

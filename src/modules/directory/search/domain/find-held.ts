import { firstOf } from './first-of.ts'
import type { HeldServices } from './held-services.ts'
import { holds, type NumberList } from './number-list.ts'
import type { PlaceInList } from './place-in-list.ts'
import type { SearchQuery } from './search-query.ts'
import { onSphere, squareOf, squaresAround } from './sphere.ts'

/** What stands for the distance of a service that has none: further than any. */
export const nowhere = 9

/** One service found, and the nearest of its sites. `outcome` by its place in `outcomes`. */
export type Hit = PlaceInList & { site: string | null; otherSites: number; outcome: number | null }

export type FoundHeld = {
  total: number
  refusedTotal: number
  /** One more than was asked, when there is more. */
  page: Hit[]
  refused: Hit[]
  /** How many services hold each key. */
  counts: Record<string, number>
}

type Asked = Omit<SearchQuery, 'words' | 'facts' | 'day' | 'after'> & { after: PlaceInList | undefined; refusedShown: number }

/**
 * All the services that answer: read from the shortest of the lists that the conditions give, each held against the others.
 * `outcomeOf` judges criteria by their number; null: nothing is judged.
 */
export function findHeld(
  held: HeldServices,
  asked: Asked,
  lexemes: readonly string[],
  outcomeOf: ((criteria: number) => number) | null,
): FoundHeld {
  const { ids, named, beginnings, siteIds, sitesFrom, keysFrom, criteria, codes } = held
  const keyCodes = held.keys
  const words = lexemes.map((lexeme) => held.words.get(lexeme) ?? none)
  const inName = namedSo(held, lexemes)
  const near = nearness(held, asked.place, asked.remote)
  const keys = keysAsked(asked)
  const wanted = new Uint8Array(codes.size)
  for (const [index, group] of keys.entries())
    for (const key of group) {
      const code = codes.get(key)
      if (code !== undefined) wanted[code] = (wanted[code] ?? 0) | (1 << index)
    }
  const required = (1 << keys.length) - 1
  const reached = new Uint8Array(near === undefined ? 0 : ids.length)
  for (const key of near?.reach ?? []) for (const number of held.lists.get(key) ?? none) reached[number] = 1
  const counts = new Int32Array(codes.size)
  const page = firstOf<Hit>(asked.limit + 1, asked.after)
  const refused = firstOf<Hit>(asked.refusedShown, undefined)
  let [total, refusedTotal] = [0, 0]

  const listsOf = (group: readonly string[]) => group.map((key) => held.lists.get(key) ?? none)
  const groups = [...words.map((list) => [list]), ...[...keys, ...(near?.lists ?? [])].map(listsOf)]
  const shortest = shortestOf(groups)
  // What is read from the list of a word holds it.
  const otherWords = words.filter((_, index) => index !== shortest)

  const consider = (number: number): void => {
    for (const list of otherWords) if (!holds(list, number)) return
    const firstSite = sitesFrom[number] as number
    const sites = (sitesFrom[number + 1] as number) - firstSite
    let site = firstSite
    let square = 0
    if (near !== undefined) {
      site = near.nearest(firstSite, firstSite + sites)
      square = sites === 0 ? Number.NaN : near.squareTo(site)
      if (!(square <= near.farthest)) {
        if (reached[number] !== 1) return
        square = nowhere
      }
    } else if (asked.remote === 'no' && sites === 0) return
    const from = keysFrom[number] as number
    const to = keysFrom[number + 1] as number
    let got = 0
    for (let at = from; got !== required && at < to; at += 1) got |= wanted[keyCodes[at] as number] as number
    if (got !== required) return
    const outcome = outcomeOf === null ? null : outcomeOf(criteria[number] as number)
    if (outcome === 0) refusedTotal += 1
    else {
      total += 1
      for (let at = from; at < to; at += 1) {
        const code = keyCodes[at] as number
        counts[code] = (counts[code] as number) + 1
      }
    }
    const list = outcome === 0 ? refused : page
    const rank = inName === undefined || inName[number] === 1 ? 0 : 1
    if (list.mayHold(rank, square, beginnings[number] as number)) {
      list.offer({
        rank,
        square,
        named: named[number] as string,
        id: ids[number] as string,
        site: sites === 0 ? null : (siteIds[square === nowhere ? firstSite : site] as string),
        otherSites: Math.max(0, sites - 1),
        outcome,
      })
    }
  }
  eachOf(held, groups[shortest], consider)
  return { total, refusedTotal, page: page.kept, refused: refused.kept, counts: countsByKey() }

  function countsByKey(): Record<string, number> {
    const found: Record<string, number> = {}
    for (const [key, code] of codes) if ((counts[code] as number) > 0 && !key.startsWith('for:')) found[key] = counts[code] as number
    return found
  }
}

const none: NumberList = []

/** Conditions on keys, one of each group being enough. */
function keysAsked({ needs, languages, stages, free, remote }: Asked): string[][] {
  const of = (kind: string, values: readonly string[]) => values.map((value) => `${kind}:${value}`)
  const groups = [
    of('need', needs),
    of('language', languages),
    of('stage', stages),
    free ? ['free'] : [],
    remote === 'only' ? ['remote'] : [],
  ]
  return groups.filter((group) => group.length > 0)
}

/** The place of the group of lists that holds fewest; -1 without any group. */
function shortestOf(groups: readonly (readonly NumberList[])[]): number {
  const sizes = groups.map((lists) => lists.reduce((sum, { length }) => sum + length, 0))
  return sizes.indexOf(Math.min(...sizes))
}

/** Calls for the services of these lists that are there, once for each, when it stands in several; for all of them without lists. */
function eachOf({ ids, alive }: HeldServices, lists: readonly NumberList[] | undefined, call: (number: number) => void): void {
  if (lists === undefined) {
    for (let number = 0; number < ids.length; number += 1) if (alive[number] === 1) call(number)
    return
  }
  const seen = lists.length > 1 ? new Uint8Array(ids.length) : undefined
  for (const list of lists)
    for (const number of list) {
      if (alive[number] !== 1 || seen?.[number] === 1) continue
      if (seen !== undefined) seen[number] = 1
      call(number)
    }
}

/** 1 for each whose name holds all the words; undefined without words. */
function namedSo({ ids, names }: HeldServices, lexemes: readonly string[]): Uint8Array | undefined {
  const [first, ...others] = lexemes.map((lexeme) => names.get(lexeme) ?? none).sort((one, other) => one.length - other.length)
  if (first === undefined) return undefined
  const found = new Uint8Array(ids.length)
  for (const number of first) if (others.every((list) => holds(list, number))) found[number] = 1
  return found
}

function nearness({ xs, ys, zs }: HeldServices, place: SearchQuery['place'], remote: SearchQuery['remote']) {
  if (place === null) return undefined
  const { x, y, z } = onSphere(place.latitude, place.longitude)
  /** The square of the distance; not a number when nobody said where the site is. */
  const squareTo = (site: number) => {
    const [dx, dy, dz] = [(xs[site] as number) - x, (ys[site] as number) - y, (zs[site] as number) - z]
    return dx * dx + dy * dy + dz * dz
  }
  const reach = remote === 'no' ? [] : ['for:all', ...place.ids.map((id) => `for:${id}`)]
  return {
    farthest: squareOf(place.radiusKm),
    reach,
    lists: [[...squaresAround(place), ...reach]],
    squareTo,
    /** Of the sites from one place in the lists to another. */
    nearest(from: number, to: number): number {
      if (to - from < 2) return from
      let [nearest, least] = [from, squareTo(from)]
      for (let at = from + 1; at < to; at += 1) {
        const square = squareTo(at)
        if (least <= square) continue
        nearest = at
        least = square
      }
      return nearest
    },
  }
}

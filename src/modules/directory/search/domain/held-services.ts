import { beginningOf } from './first-of.ts'
import type { NumberList } from './number-list.ts'

/** A site on the sphere of radius 1; NaN where nobody said where it is. */
export type HeldSite = { id: string; x: number; y: number; z: number }

/** One open service, as directory.searchable says it. */
export type HeldCard = {
  id: string
  /** Its name, as names are compared. */
  named: string
  /** need:…, language:…, stage:…, free, remote. */
  keys: readonly string[]
  /** Squares of the map, and the places it is for. */
  spots: readonly string[]
  /** In the order of their ids. */
  sites: readonly HeldSite[]
  /** Stems, once each. */
  names: readonly string[]
  words: readonly string[]
  /** Which of the criteria held: see `held-criteria.ts`. */
  criteria: number
}

/**
 * What is searched, in memory: each service has a number (its place in `ids`), the next one when it comes, never given again; so each list of
 * numbers grows in order, and a service that changes comes back at the end. `lists` and `words` are as of an index at the end of a book.
 */
export type HeldServices = {
  ids: string[]
  named: string[]
  /** Of each name, `beginningOf`. */
  beginnings: number[]
  alive: Uint8Array
  numberOf: Map<string, number>
  /** Keys, and places that a service is for: `codes` gives each a number; those of service n stand from keysFrom[n] to keysFrom[n + 1]. */
  codes: Map<string, number>
  keys: number[]
  keysFrom: NumberList
  /** Sites, those of a service in a row: their points apart, to be run through quickly; those of service n stand from sitesFrom[n] on. */
  siteIds: string[]
  xs: number[]
  ys: number[]
  zs: number[]
  sitesFrom: NumberList
  criteria: number[]
  lists: Map<string, NumberList>
  words: Map<string, NumberList>
  names: Map<string, NumberList>
  /** How many are dead: past half, better to begin again. */
  dead: number
}

export function heldServices(): HeldServices {
  return {
    ids: [],
    named: [],
    beginnings: [],
    alive: new Uint8Array(1024),
    numberOf: new Map(),
    codes: new Map(),
    keys: [],
    keysFrom: [0],
    siteIds: [],
    xs: [],
    ys: [],
    zs: [],
    sitesFrom: [0],
    criteria: [],
    lists: new Map(),
    words: new Map(),
    names: new Map(),
    dead: 0,
  }
}

export function put(held: HeldServices, card: HeldCard): void {
  const number = held.ids.length
  held.ids.push(card.id)
  held.named.push(card.named)
  held.beginnings.push(beginningOf(card.named))
  held.numberOf.set(card.id, number)
  for (const { id, x, y, z } of card.sites) {
    held.siteIds.push(id)
    held.xs.push(x)
    held.ys.push(y)
    held.zs.push(z)
  }
  held.sitesFrom.push(held.siteIds.length)
  held.criteria.push(card.criteria)
  if (number === held.alive.length) {
    const wider = new Uint8Array(number * 2)
    wider.set(held.alive)
    held.alive = wider
  }
  held.alive[number] = 1
  for (const key of [...card.keys, ...card.spots.filter((spot) => spot.startsWith('for:'))]) held.keys.push(codeOf(held, key))
  held.keysFrom.push(held.keys.length)
  for (const key of [...card.keys, ...card.spots]) list(held.lists, key, number)
  for (const word of card.words) list(held.words, word, number)
  for (const word of card.names) list(held.names, word, number)
}

export function take(held: HeldServices, id: string): void {
  const number = held.numberOf.get(id)
  if (number === undefined) return
  held.alive[number] = 0
  held.numberOf.delete(id)
  held.dead += 1
}

function codeOf({ codes }: HeldServices, key: string): number {
  let code = codes.get(key)
  if (code === undefined) {
    code = codes.size
    codes.set(key, code)
  }
  return code
}

function list(lists: Map<string, NumberList>, key: string, number: number): void {
  const found = lists.get(key)
  if (found === undefined) lists.set(key, [number])
  else found.push(number)
}

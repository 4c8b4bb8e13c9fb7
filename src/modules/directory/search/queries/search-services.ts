import type { Tx } from '#platform/database.ts'
import { outcomeFor } from '../../eligibility/domain/outcome-for.ts'
import { type FoundHeld, findHeld } from '../domain/find-held.ts'
import type { Held } from '../domain/held.ts'
import { judging } from '../domain/held-criteria.ts'
import { readPlace, writePlace } from '../domain/place-in-list.ts'
import type { SearchPage } from '../domain/search-page.ts'
import type { SearchQuery } from '../domain/search-query.ts'
import { understandWords } from '../domain/understand-words.ts'
import { facetsFrom } from './facets-from.ts'
import { heldSearch } from './held-search.ts'
import { readFound } from './read-found.ts'

const nothing: FoundHeld = { total: 0, refusedTotal: 0, page: [], refused: [], counts: {} }
const refusedShown = 20

/**
 * The services that answer a search, a page at a time, for anybody: only open services are held to be searched. Words are corrected first;
 * then memory finds, judges and counts, and the cards of the page are read.
 */
export async function searchServices(tx: Tx, query: SearchQuery): Promise<SearchPage> {
  const { held, typed } = await heldSearch(tx, query.words.trim() === '' ? null : query.words)
  const words = understandWords(held, typed)
  const found = words.lost ? nothing : find(held, query, words.searched)
  const shown = found.page.slice(0, query.limit)
  const last = shown.at(-1)
  const cards = await readFound(tx, [...shown, ...found.refused], query)
  const read = ({ id }: { id: string }) => {
    const card = cards.get(id)
    return card === undefined ? [] : [card]
  }
  return {
    services: shown.flatMap(read),
    next: found.page.length > shown.length && last !== undefined ? writePlace(last) : null,
    total: found.total,
    facets: facetsFrom(query, found.counts),
    refusedTotal: found.refusedTotal,
    refused: found.refused.flatMap(read).map(({ verdict, ...service }) => service),
    corrected: words.corrected,
    ignored: words.ignored,
  }
}

function find({ services, criteria }: Held, query: SearchQuery, words: readonly string[]): FoundHeld {
  const after = query.after === null ? undefined : readPlace(query.after)
  const outcomeOf = query.facts === null ? null : judging(criteria, outcomeFor(query.facts, query.day))
  return findHeld(services, { ...query, after, refusedShown }, words, outcomeOf)
}

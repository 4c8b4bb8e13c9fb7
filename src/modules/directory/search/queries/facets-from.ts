import type { Facet, Facets } from '../domain/search-page.ts'
import type { SearchQuery } from '../domain/search-query.ts'

/** Facets from how many services hold each key; the most frequent first, then by code. A dimension already asked has none. */
export function facetsFrom(query: SearchQuery, counts: Readonly<Record<string, number>>): Facets {
  const of = (kind: string, asked: readonly string[]): Facet[] => {
    if (asked.length > 0) return []
    const found = Object.entries(counts).flatMap(([key, count]) =>
      key.startsWith(`${kind}:`) ? [{ value: key.slice(kind.length + 1), count }] : [],
    )
    return found.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
  }
  return {
    needs: of('need', query.needs),
    languages: of('language', query.languages),
    stages: of('stage', query.stages),
    free: query.free ? null : (counts['free'] ?? 0),
    remote: query.remote === 'also' ? (counts['remote'] ?? 0) : null,
  }
}

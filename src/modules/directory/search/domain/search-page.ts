import type { CardId, ServiceId } from '../../cards/domain/card.ts'

/** yes: the conditions written fit. unknown: a fact of the person is missing. undocumented: the service never said. */
export type FoundVerdict = 'yes' | 'unknown' | 'undocumented'

/** One service found, at the nearest of its sites. */
export type FoundService = {
  id: ServiceId
  name: string
  organisationId: CardId
  organisation: string
  /** Of the nearest site; empty when it has none. */
  town: string
  latitude: number | null
  longitude: number | null
  /** From the point asked to the nearest site, in kilometres; null without a point on either side. */
  distanceKm: number | null
  /** How many other sites it has. */
  otherSites: number
  needs: readonly string[]
  languages: readonly string[]
  /** null: the service never said. */
  free: boolean | null
  remote: boolean
  verifiedOn: Temporal.PlainDate | null
  /** A service of the demo that nobody offers. */
  example: boolean
  /** Without facts, null. */
  verdict: FoundVerdict | null
}

/**
 * One value that would narrow the search, and how many services would then be found. A dimension already asked has no facet:
 * taking its condition away is another search.
 */
export type Facet = { value: string; count: number }

export type Facets = {
  needs: readonly Facet[]
  languages: readonly Facet[]
  stages: readonly Facet[]
  /** Services that cost nothing; null when only those are asked. */
  free: number | null
  /** Services given at a distance, too; null when only those, or none, are asked. */
  remote: number | null
}

/** A word that no card holds, and the one searched instead. */
export type Correction = { typed: string; searched: string }

export type SearchPage = {
  services: readonly FoundService[]
  /** To pass as `after`; null on the last page. */
  next: string | null
  /** Services found, refused ones left out. */
  total: number
  facets: Facets
  /** With facts: services that answer the search and whose conditions say no to these facts. Shown apart, with the reason. */
  refusedTotal: number
  /** The first of those refused, by the same order. */
  refused: readonly Omit<FoundService, 'verdict'>[]
  corrected: readonly Correction[]
  /** Words that no card holds and that nothing is like: left out of the search. */
  ignored: readonly string[]
}

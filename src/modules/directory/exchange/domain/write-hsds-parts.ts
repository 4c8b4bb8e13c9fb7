/** A word of one of our taxonomies, as HSDS gives it: `taxonomy_term`. */
export type Term = {
  id: string
  code: string
  name: string
  description: string
  taxonomy: string
  taxonomy_detail: Taxonomy
  language: string
}

/** A taxonomy of ours, as HSDS gives it. */
export type Taxonomy = { id: string; name: string; description: string; uri?: string; version: string }

export const schemes = ['needs', 'stages', 'kinds', 'publics'] as const
export type Scheme = (typeof schemes)[number]

/** What the writers ask of the world: names that never change for the same thing, and words for our codes. */
export type Naming = {
  /** An identifier for a part of a card that has none of its own. */
  id: (...parts: string[]) => string
  /** The identifier of a service at one of its sites. */
  pair: (service: string, site: string) => string
  term: (scheme: Scheme, code: string) => Term | undefined
  placeName: (area: string) => string
  /** The region, province or department of a site; its country where that is not known. */
  regionName: (place: string | null, country: string) => string
  languageName: (code: string) => string
  isLanguage: (code: string) => boolean
  web: (address: string | null) => string | undefined
  mail: (address: string | null) => string | undefined
}

/** Nothing said is nothing given: an empty text leaves no field. */
export function orNone(text: string): string | undefined {
  return text === '' ? undefined : text
}

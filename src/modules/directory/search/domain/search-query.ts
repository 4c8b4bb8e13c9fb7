import type { Facts } from '../../eligibility/domain/facts.ts'

/** How far, at most, a distance may be asked, in kilometres: past it, look by country or without a place. */
export const farthestKm = 300

/** A point of the map and what is around it. `ids` names, in the gazetteer, the place itself and all that holds it, nearest first. */
export type Around = { latitude: number; longitude: number; radiusKm: number; ids: readonly string[] }

/** Services given at a distance to the place asked: shown with the others, alone, or only for a site that is near. */
export type AtADistance = 'also' | 'only' | 'no'

/**
 * What somebody looks for. Conditions add up; within `needs` and `languages` and `stages`, one of them is enough.
 * Nothing here names anybody: `facts` is the only part that speaks of a person, and never travels in an address or a log.
 */
export type SearchQuery = {
  /** Codes of our needs. */
  needs: readonly string[]
  /** As typed, in any language. Empty: no word asked. */
  words: string
  place: Around | null
  /** Without a place, `no` leaves out the services that have no site. */
  remote: AtADistance
  /** Languages spoken, as BCP 47 names them. */
  languages: readonly string[]
  /** Stages of the path, as people.person.stage names them. */
  stages: readonly string[]
  /** Only what the organisation says costs nothing. */
  free: boolean
  /** What the person said of herself, as the judge of criteria reads it; null: services are not judged. */
  facts: Facts | null
  /** The day the judgement holds for. */
  day: Temporal.PlainDate
  /** `next` of the page before; null for the first. */
  after: string | null
  /** Services on a page. */
  limit: number
}

/** Anybody’s search with nothing asked yet: every open service, in the order of names. */
export function anySearch(day: Temporal.PlainDate): SearchQuery {
  return {
    needs: [],
    words: '',
    place: null,
    remote: 'also',
    languages: [],
    stages: [],
    free: false,
    facts: null,
    day,
    after: null,
    limit: 20,
  }
}

import { type Place, placeById, type WhichPlace, whichPlace } from '../../gazetteer/gazetteer.ts'
import { type Around, anySearch, type SearchQuery } from '../domain/search-query.ts'
import type { Asked } from './search-input.ts'

/** Kilometres around a place when none are chosen: from a quarter to a whole country. */
const usual = { district: 10, town: 25, department: 60, region: 150, country: 300 } as const

export const usualKm = ({ level }: Place): number => usual[level]

// As many as the eye and the map hold on a telephone.
const shownAtOnce = 10

/** Where to look: nowhere in particular, one place, or a question to ask back. */
export function askedPlace({ place, at }: Asked): WhichPlace | null {
  if (place === '') return null
  const chosen = at === '' ? undefined : placeById(at)
  // What is typed wins over what was chosen before: somebody wrote another town over it.
  return chosen !== undefined && (chosen.label === place || chosen.name === place) ? { is: 'one', place: chosen } : whichPlace(place)
}

/** The search of an address, once its place is known. */
export function queryOf(asked: Asked, place: Place | undefined, day: Temporal.PlainDate): SearchQuery {
  const { needs, words, remote, languages, stages, free, after } = asked
  return {
    ...anySearch(day),
    needs,
    words,
    remote,
    languages,
    stages,
    free,
    limit: shownAtOnce,
    place: place === undefined ? null : around(place, asked.km),
    after: after === '' ? null : after,
  }
}

function around(place: Place, km: number | null): Around {
  const { id, within, latitude, longitude } = place
  return { latitude, longitude, radiusKm: km ?? usualKm(place), ids: [id, ...within] }
}

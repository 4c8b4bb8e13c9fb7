import type { CardId, ServiceId } from '../../cards/domain/card.ts'
import type { FoundService, FoundVerdict } from '../domain/search-page.ts'
import { kilometresOf } from '../domain/sphere.ts'
import { nowhere } from './candidates.ts'

/** One service as the statement of a search gives it, in JSON. */
export type FoundRow = {
  id: string
  rank: number
  square: number
  named: string
  outcome: number | null
  others: number
  name: string
  organisation_id: string
  organisation: string
  town: string
  latitude: number | null
  longitude: number | null
  needs: string[]
  languages: string[]
  free: boolean | null
  remote: boolean
  verified_on: string | null
  example: boolean
}

// By the numbers that directory.outcome gives; 0 is a no, which is listed apart.
const verdicts: Readonly<Record<number, FoundVerdict>> = { 1: 'undocumented', 2: 'yes', 3: 'unknown' }

export function foundFrom(row: FoundRow, asked: { place: unknown }): FoundService {
  return {
    id: row.id as ServiceId,
    name: row.name,
    organisationId: row.organisation_id as CardId,
    organisation: row.organisation,
    town: row.town,
    latitude: row.latitude,
    longitude: row.longitude,
    distanceKm: asked.place === null || row.square === nowhere ? null : kilometresOf(row.square),
    otherSites: row.others,
    needs: row.needs,
    languages: row.languages,
    free: row.free,
    remote: row.remote,
    verifiedOn: row.verified_on === null ? null : Temporal.PlainDate.from(row.verified_on),
    example: row.example,
    verdict: row.outcome === null ? null : (verdicts[row.outcome] ?? null),
  }
}

import { type Criterion, judge, openTo, type SearchQuery } from '#modules/directory/index.ts'
import type { MadeCriterion, MadeService } from '../services.ts'

/** What a peer is given of a service: the same as the tables are. */
export type Row = Omit<MadeService, 'criteria'> & { criteria: Criterion[] }

export function rowFrom({ criteria, ...service }: MadeService): Row {
  return { ...service, criteria: criteria.map(criterionFrom) }
}

function criterionFrom({ min_age, max_age, statuses, areas, job_seeker, documented }: MadeCriterion): Criterion {
  const open = openTo(documented as Criterion['documented'])
  const plain = job_seeker === null ? {} : { 'job-seeker': job_seeker }
  return { ...open, age: { min: min_age, max: max_age }, statuses: statuses as Criterion['statuses'], areas, plain }
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres on a round Earth (haversine). */
function kilometres(one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }): number {
  const [up, across] = [radians(other.latitude - one.latitude) / 2, radians(other.longitude - one.longitude) / 2]
  const square = Math.sin(up) ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(across) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(square))
}

const meets = (wanted: readonly string[], held: readonly string[]) => wanted.length === 0 || wanted.some((one) => held.includes(one))

/** Near enough, or given at a distance. */
const isWithin = ({ place }: SearchQuery, row: Row) =>
  place === null || row.remote || row.sites.some((site) => kilometres(place, site) <= place.radiusKm)

/** The conditions of a search that a peer has no index for, the cheapest first. */
export function answers(query: SearchQuery, row: Row): boolean {
  return (
    meets(query.needs, row.needs) &&
    meets(query.languages, row.languages) &&
    meets(query.stages, row.stages) &&
    isWithin(query, row) &&
    suits(query, row)
  )
}

const suits = ({ facts, day }: SearchQuery, row: Row) => facts === null || judge(row.criteria, facts, day).outcome !== 'no'

/** What remains to do with what was found, as our page does: the first 20 by distance and name, and the facets. Returns how many. */
export function finish({ place }: SearchQuery, rows: readonly Row[]): number {
  const distance = (row: Row) => (place === null ? 0 : Math.min(Number.MAX_VALUE, ...row.sites.map((site) => kilometres(place, site))))
  const listed = rows.slice(0, 2000).map((row) => ({ row, distance: distance(row) }))
  listed.sort((one, other) => one.distance - other.distance || (one.row.name < other.row.name ? -1 : 1))
  const facets = new Map<string, number>()
  for (const { row } of listed)
    for (const key of [...row.needs, ...row.languages, ...row.stages]) facets.set(key, (facets.get(key) ?? 0) + 1)
  return listed.slice(0, 20).length === 0 && facets.size > 0 ? -1 : rows.length
}

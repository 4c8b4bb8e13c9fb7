import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { CardId, ServiceId } from '../../cards/domain/card.ts'
import { type Hit, nowhere } from '../domain/find-held.ts'
import type { FoundService, FoundVerdict } from '../domain/search-page.ts'
import { kilometresOf } from '../domain/sphere.ts'

/** What a list says of a service, from its card. */
type Row = {
  id: string
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

/** The cards of what was found, each at the site that was; one that went meanwhile is left out. */
export async function readFound(tx: Tx, hits: readonly Hit[], asked: { place: unknown }): Promise<Map<string, FoundService>> {
  if (hits.length === 0) return new Map()
  const { rows } = await sql<{ cards: Row[] | null }>`
    select json_agg(card) as cards from (
      select s.id, s.name, s.organisation_id, o.name as organisation, coalesce(t.town, '') as town, t.latitude, t.longitude, s.needs, s.languages,
        s.free, coalesce(s.remote, false) as remote, s.verified_on, s.example
      from unnest(${hits.map(({ id }) => id)}::uuid[], ${hits.map(({ site }) => site)}::uuid[]) as found (service, site)
      join directory.service s on s.id = found.service join directory.organisation o on o.id = s.organisation_id
      left join directory.site t on t.id = found.site) card`.execute(tx)
  const cards = new Map(rows[0]?.cards?.map((card) => [card.id, card]))
  return new Map(
    hits.flatMap((hit) => {
      const card = cards.get(hit.id)
      return card === undefined ? [] : [[hit.id, foundFrom(card, hit, asked)]]
    }),
  )
}

function foundFrom(card: Row, { square, otherSites, outcome }: Hit, asked: { place: unknown }): FoundService {
  return {
    id: card.id as ServiceId,
    name: card.name,
    organisationId: card.organisation_id as CardId,
    organisation: card.organisation,
    town: card.town,
    latitude: card.latitude,
    longitude: card.longitude,
    distanceKm: asked.place === null || square === nowhere ? null : kilometresOf(square),
    otherSites,
    needs: card.needs,
    languages: card.languages,
    free: card.free,
    remote: card.remote,
    verifiedOn: card.verified_on === null ? null : Temporal.PlainDate.from(card.verified_on),
    example: card.example,
    verdict: outcome === null ? null : (verdicts[outcome] ?? null),
  }
}

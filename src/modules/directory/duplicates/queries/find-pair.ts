import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CardId } from '../../cards/domain/card.ts'
import type { Compared, ComparedId, Kind, Pair } from '../domain/pair.ts'

type Row = {
  id: ComparedId
  name: string
  description: string
  phone: string | null
  email: string | null
  website: string | null
  legal_number: string | null
  organisation: CardId
  organisation_name: string
  member_id: OrganisationId | null
  source: string
  file: string | null
  offered: boolean
  verified_on: Temporal.PlainDate | null
  merged_into: ComparedId | null
  version: number
  sites: { line: string; latitude: number | null; longitude: number | null }[]
}

const line = sql`jsonb_build_object('line', concat_ws(', ', nullif(t.address, ''), nullif(concat_ws(' ', t.postal_code, t.town), '')), 'latitude', t.latitude, 'longitude', t.longitude)`

const organisations = (ids: readonly string[]) => sql<Row>`
  select o.id, o.name, o.description, o.phone, o.email, o.website, o.legal_number, o.id as organisation, o.name as organisation_name,
    o.member_id, o.source, p.file, o.closed_on is null as offered, o.verified_on, o.merged_into, o.version,
    coalesce((select jsonb_agg(${line} order by t.town, t.id) from directory.site t where t.organisation_id = o.id), '[]') as sites
  from directory.organisation o left join directory.provenance p on p.kind = 'organisation' and p.source = o.source and p.source_id = o.source_id
  where o.id = any(${ids}::uuid[])`

const services = (ids: readonly string[]) => sql<Row>`
  select s.id, s.name, s.description, coalesce(s.phone, o.phone) as phone, coalesce(s.email, o.email) as email,
    coalesce(s.website, o.website) as website, o.legal_number, o.id as organisation, o.name as organisation_name,
    o.member_id, s.source, p.file, s.state in ('open', 'paused') and o.closed_on is null as offered, s.verified_on, s.merged_into, s.version,
    coalesce((select jsonb_agg(${line} order by t.town, t.id) from directory.service_site at join directory.site t on t.id = at.site_id
      where at.service_id = s.id), '[]') as sites
  from directory.service s join directory.organisation o on o.id = s.organisation_id
    left join directory.provenance p on p.kind = 'service' and p.source = s.source and p.source_id = s.source_id
  where s.id = any(${ids}::uuid[])`

/** Cards of one kind, ready to be laid beside another; those that this session does not see are left out. */
export async function findCompared(tx: Tx, kind: Kind, ids: readonly string[]): Promise<Map<string, Compared>> {
  if (ids.length === 0) return new Map()
  const { rows } = await (kind === 'organisation' ? organisations(ids) : services(ids)).execute(tx)
  return new Map(rows.map((row) => [row.id, comparedOf(kind, row)]))
}

/** The two cards, the smaller identifier first; undefined when one of them is not there. */
export async function findPair(tx: Tx, kind: Kind, a: ComparedId, b: ComparedId): Promise<Pair | undefined> {
  const cards = await findCompared(tx, kind, [a, b])
  const [one, other] = a < b ? [cards.get(a), cards.get(b)] : [cards.get(b), cards.get(a)]
  return one === undefined || other === undefined || one === other ? undefined : { kind, one, other }
}

function comparedOf(kind: Kind, row: Row): Compared {
  return {
    id: row.id,
    kind,
    hand: row.source === 'here' ? row.id : `${row.source} ${row.file ?? ''}`,
    name: row.name,
    description: row.description,
    phone: row.phone,
    email: row.email,
    website: row.website,
    legalNumber: row.legal_number,
    organisation: { id: row.organisation, name: row.organisation_name },
    memberId: row.member_id,
    places: row.sites.map((site) => site.line).filter(Boolean),
    spots: row.sites.flatMap(({ latitude, longitude }) => (latitude === null || longitude === null ? [] : [{ latitude, longitude }])),
    source: row.source,
    file: row.file,
    offered: row.offered,
    verifiedOn: row.verified_on,
    mergedInto: row.merged_into,
    version: row.version,
  }
}

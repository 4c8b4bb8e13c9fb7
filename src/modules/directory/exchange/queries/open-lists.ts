import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Scheme } from '../domain/write-hsds-parts.ts'

/** What a list of the door is narrowed by. Absent: not asked. */
export type Filter = {
  words?: string | undefined
  service?: string | undefined
  organisation?: string | undefined
  changedSince?: Temporal.Instant | undefined
  /** A term of one of our taxonomies; `code` absent: any term of it. */
  term?: { scheme: Scheme; code?: string } | undefined
  postalCode?: string | undefined
  /** Languages spoken there: one of them is enough. */
  languages?: readonly string[] | undefined
  /** What the person said of herself, and the day: services whose conditions say no to it are left out. */
  facts?: { said: Readonly<Record<string, unknown>>; day: Temporal.PlainDate } | undefined
}

export type Slice = { offset: number; limit: number }

const any = sql<boolean>`true`

function ofTerm(term: Filter['term']): RawBuilder<boolean> {
  if (term === undefined) return any
  const { scheme, code } = term
  if (scheme === 'kinds') return code === undefined ? sql`s.kind is not null` : sql`s.kind = ${code}`
  const column = { needs: sql`s.needs`, stages: sql`s.stages`, publics: sql`s.audience` }[scheme]
  return code === undefined ? sql`cardinality(${column}) > 0` : sql`${column} @> array[${code}]::text[]`
}

/** Every word, as the search of the directory understands words. */
function ofWords(words: string | undefined): RawBuilder<boolean> {
  if (words === undefined || words.trim() === '') return any
  return sql`s.id in (select service_id from directory.searchable
    where words @@ plainto_tsquery('directory.words', directory.plain(${words})))`
}

function ofFacts(facts: Filter['facts']): RawBuilder<boolean> {
  if (facts === undefined) return any
  return sql`directory.eligibility(s.id, ${JSON.stringify(facts.said)}::jsonb, ${facts.day}::date) <> 0`
}

/** Open, not given way to another card, of an organisation that is there. */
function openServices(filter: Filter): RawBuilder<unknown> {
  const { service, organisation, changedSince, postalCode } = filter
  return sql`from directory.service s join directory.organisation o on o.id = s.organisation_id
    where s.state = 'open' and s.merged_into is null and o.merged_into is null and o.closed_on is null
    and ${service === undefined ? any : sql`s.id = ${service}`}
    and ${organisation === undefined ? any : sql`s.organisation_id = ${organisation}`}
    and ${changedSince === undefined ? any : sql`(s.changed_at >= ${changedSince} or o.changed_at >= ${changedSince})`}
    and ${ofTerm(filter.term)}
    and ${ofWords(filter.words)}
    and ${filter.languages === undefined ? any : sql`s.languages && ${filter.languages}::text[]`}
    and ${ofFacts(filter.facts)}
    and ${
      postalCode === undefined
        ? any
        : sql`exists (select from directory.service_site x join directory.site l on l.id = x.site_id
          where x.service_id = s.id and l.postal_code = ${postalCode})`
    }`
}

export async function openServiceIds(tx: Tx, filter: Filter, { offset, limit }: Slice): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.id ${openServices(filter)} order by s.id limit ${limit} offset ${offset}`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function countOpenServices(tx: Tx, filter: Filter): Promise<number> {
  const { rows } = await sql<{ all: number }>`select count(*)::int as all ${openServices(filter)}`.execute(tx)
  return rows[0]?.all ?? 0
}

export type Pair = { id: string; service: string; site: string }

export async function openPairs(tx: Tx, filter: Filter, { offset, limit }: Slice): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select directory.pair_id(x.service_id, x.site_id) as id, x.service_id as service, x.site_id as site
    from directory.service_site x join (select s.id ${openServices(filter)}) open on open.id = x.service_id
    order by x.service_id, x.site_id limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

export async function countOpenPairs(tx: Tx, filter: Filter): Promise<number> {
  const { rows } = await sql<{ all: number }>`select count(*)::int as all
    from directory.service_site x join (select s.id ${openServices(filter)}) open on open.id = x.service_id`.execute(tx)
  return rows[0]?.all ?? 0
}

/** The pair of that identifier, when its service is open. */
export async function findPair(tx: Tx, id: string): Promise<Pair | undefined> {
  const { rows } = await sql<Pair>`
    select ${id}::uuid as id, x.service_id as service, x.site_id as site from directory.service_site x
    join (select s.id ${openServices({})}) open on open.id = x.service_id
    where directory.pair_id(x.service_id, x.site_id) = ${id}::uuid`.execute(tx)
  return rows[0]
}

/** Every word somewhere in the name, accents and case apart. */
function ofName(words: string | undefined): RawBuilder<boolean> {
  const each = (words ?? '').split(/\s+/).filter((word) => word !== '')
  const like = each.map((word) => sql<boolean>`unaccent(o.name) ilike unaccent(${`%${word.replace(/[\\%_]/g, '\\$&')}%`})`)
  return like.length === 0 ? any : sql`(${sql.join(like, sql` and `)})`
}

function openOrganisations({ words, organisation, changedSince }: Filter): RawBuilder<unknown> {
  return sql`from directory.organisation o where o.merged_into is null and o.closed_on is null
    and ${organisation === undefined ? any : sql`o.id = ${organisation}`}
    and ${changedSince === undefined ? any : sql`o.changed_at >= ${changedSince}`}
    and ${ofName(words)}`
}

export async function openOrganisationIds(tx: Tx, filter: Filter, { offset, limit }: Slice): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select o.id ${openOrganisations(filter)} order by o.id limit ${limit} offset ${offset}`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function countOpenOrganisations(tx: Tx, filter: Filter): Promise<number> {
  const { rows } = await sql<{ all: number }>`select count(*)::int as all ${openOrganisations(filter)}`.execute(tx)
  return rows[0]?.all ?? 0
}

/** The open services of some organisations, in the order of their names. A hundred an organisation at most. */
export async function openServicesOf(tx: Tx, organisations: readonly string[]) {
  const { rows } = await sql<{ id: string; name: string; organisation: string }>`
    select s.id, s.name, s.organisation_id as organisation
    from unnest(${organisations}::uuid[]) asked (id)
    cross join lateral (select * from directory.service s where s.organisation_id = asked.id and s.state = 'open' and s.merged_into is null
      order by s.name, s.id limit 100) s`.execute(tx)
  return rows
}

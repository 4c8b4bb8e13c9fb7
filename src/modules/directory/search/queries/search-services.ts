import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { saidToSql } from '../../eligibility/domain/said.ts'
import { readPlace, writePlace } from '../domain/place-in-list.ts'
import { mostCounted, type SearchPage } from '../domain/search-page.ts'
import type { SearchQuery } from '../domain/search-query.ts'
import { candidates } from './candidates.ts'
import { facetsFrom } from './facets-from.ts'
import { type FoundRow, foundFrom } from './found-from.ts'
import { withOnePlan } from './one-plan.ts'
import { type Understood, understandWords } from './understand-words.ts'

type Answer = {
  taken: number
  total: number
  refused_total: number
  page: FoundRow[] | null
  refused: FoundRow[] | null
  facets: Record<string, number> | null
}

const nothing: Answer = { taken: 0, total: 0, refused_total: 0, page: null, refused: null, facets: null }
const refusedShown = 20

/**
 * The services that answer a search, a page at a time, for anybody: only open services stand in what is searched.
 * Words are corrected first; then one statement finds, judges, counts and reads the page.
 */
export async function searchServices(tx: Tx, query: SearchQuery): Promise<SearchPage> {
  const [words, answer] = await withOnePlan(tx, async () => {
    const understood = await understandWords(tx, query.words)
    return [understood, understood.lost ? nothing : await answerTo(tx, query, understood)] as const
  })
  const page = answer.page ?? []
  const shown = page.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    services: shown.map((row) => foundFrom(row, query)),
    next: page.length > shown.length && last !== undefined ? writePlace(last) : null,
    total: answer.total,
    capped: answer.taken > mostCounted,
    facets: facetsFrom(query, answer.facets ?? {}),
    refusedTotal: answer.refused_total,
    refused: (answer.refused ?? []).map((row) => {
      const { verdict, ...service } = foundFrom(row, query)
      return service
    }),
    corrected: words.corrected,
    ignored: words.ignored,
  }
}

/**
 * Where all is asked around a place, a town may hold more than will be counted: the nearest are then within a third of the distance, and
 * what lies further need not be read.
 */
async function answerTo(tx: Tx, query: SearchQuery, words: Understood): Promise<Answer> {
  const { place, needs, remote } = query
  if (place === null || needs.length > 0 || words.searched.length > 0 || remote === 'only') return ask(tx, query, words)
  const within = await ask(tx, { ...query, place: { ...place, radiusKm: place.radiusKm / 3 }, remote: 'no' }, words)
  return within.taken > mostCounted ? within : ask(tx, query, words)
}

async function ask(tx: Tx, query: SearchQuery, { searched }: Understood): Promise<Answer> {
  const after = query.after === null ? undefined : readPlace(query.after)
  const beyond =
    after === undefined
      ? sql``
      : sql`where (rank, square, named, service_id) > (${after.rank}::int, ${after.square}::float8, ${after.named}::text collate "C", ${after.id}::uuid)`
  const judged = query.facts !== null
  const { rows } = await sql<Answer>`
    with found as materialized (${candidates(query, searched)}),
    ${judged ? sql`near` : sql`kept`} as materialized (
      select distinct on (service_id) *, null::smallint as unjudged from found order by service_id, square, site_id)
    ${judged ? sql`, ${judgedBy(query)}` : sql``}
    select (select count(*)::int from found) as taken, (select count(*)::int from kept) as total,
      ${judged ? sql`(select count(*)::int from judged where outcome = 0)` : sql`0`} as refused_total,
      ${listed(judged, sql`kept ${beyond}`, query.limit + 1)} as page,
      ${judged ? listed(judged, sql`judged where outcome = 0`, refusedShown) : sql`null`} as refused,
      ${keysCounted(query)} as facets`.execute(tx)
  return rows[0] ?? nothing
}

/** How many services hold each key. Where the dimensions of many values are asked already, two counts spare opening the lists. */
const keysCounted = ({ needs, languages, stages }: SearchQuery) =>
  needs.length > 0 && languages.length > 0 && stages.length > 0
    ? sql`(select json_build_object('free', count(*) filter (where 'free' = any(keys)), 'remote', count(*) filter (where 'remote' = any(keys))) from kept)`
    : sql`(select json_object_agg(key, services) from (
        select key, count(*) as services from (select unnest(keys) as key from kept) each group by key) facet)`

/** As directory.eligibility, with the facts read once: taken from a table, they let PostgreSQL open the functions and plan what is in them. */
const judgedBy = ({ facts, day }: SearchQuery) => sql`
    said as materialized (select directory.read_facts(${JSON.stringify(facts === null ? {} : saidToSql(facts))}::jsonb, ${day}::date) as f),
    judged as materialized (
      select near.*, directory.outcome((
        select bit_or(directory.reach(directory.fits(c, said.f), c.complete))
        from directory.criterion c where c.service_id = near.service_id and directory.in_force(c, ${day}::date))) as outcome
      from near, said),
    kept as materialized (select * from judged where outcome <> 0)`

/** The first of these in order, with what their cards say. The cards are read after the list is cut, one by one by their keys. */
function listed(judged: boolean, from: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  return sql`(select json_agg(row) from (
    select listed.service_id as id, listed.rank, listed.square, listed.named, ${judged ? sql`listed.outcome` : sql`listed.unjudged`} as outcome, card.*
    from (select * from ${from} order by rank, square, named, service_id limit ${limit}) listed
    cross join lateral (
      select s.name, s.organisation_id, o.name as organisation, coalesce(t.town, '') as town, t.latitude, t.longitude, s.needs, s.languages,
        s.free, coalesce(s.remote, false) as remote, s.verified_on, s.example,
        (select count(*)::int - 1 from directory.searchable at where at.service_id = s.id) as others
      from directory.service s join directory.organisation o on o.id = s.organisation_id left join directory.site t on t.id = listed.site_id
      where s.id = listed.service_id offset 0) card
    order by listed.rank, listed.square, listed.named, listed.service_id) row)`
}

import { pg } from '#platform/pg-types.ts'
import type { MadeService } from './services.ts'

const lot = 5000

/**
 * Puts made services in the tables of the directory, as the owner. The triggers that keep the search are put aside and their own function is
 * called for each lot, once its sites are there: a row would be made twice otherwise.
 */
export async function loadServices(ownerUrl: string, services: readonly MadeService[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  // One statement for each lot: `json_to_recordset` reads what would be tens of thousands of parameters.
  const insert = async (table: string, columns: string, types: string, rows: readonly object[]) => {
    for (let from = 0; from < rows.length; from += lot)
      await client.query(`insert into directory.${table} (${columns}) select ${columns} from json_to_recordset($1) as row (${types})`, [
        JSON.stringify(rows.slice(from, from + lot)),
      ])
  }
  const now = { source: 'bench', created_at: '2026-11-23', changed_at: '2026-11-23' }
  await client.query(`set session_replication_role = replica; set synchronous_commit = off`)
  const organisations = new Map(services.map(({ organisationId, organisation }) => [organisationId, organisation]))
  await insert(
    'organisation',
    'id, name, territory, source, source_id, created_at, changed_at',
    'id uuid, name text, territory text, source text, source_id text, created_at timestamptz, changed_at timestamptz',
    [...organisations].map(([id, name]) => ({ id, name, territory: 'FR', source_id: id, ...now })),
  )
  await insert(
    'site',
    'id, organisation_id, town, place_id, country, latitude, longitude',
    'id uuid, organisation_id uuid, town text, place_id text, country text, latitude float8, longitude float8',
    services.flatMap(({ organisationId, sites }) =>
      sites.map(({ place, ...site }) => ({ ...site, place_id: place, organisation_id: organisationId })),
    ),
  )
  await insert(
    'service',
    'id, organisation_id, name, description, needs, stages, languages, remote, free, source, source_id, created_at, changed_at',
    'id uuid, organisation_id uuid, name text, description text, needs text[], stages text[], languages text[], remote boolean, free boolean, source text, source_id text, created_at timestamptz, changed_at timestamptz',
    services.map(({ organisationId, sites, criteria, organisation, ...service }) => ({
      ...service,
      organisation_id: organisationId,
      source_id: service.id,
      ...now,
    })),
  )
  await insert(
    'service_site',
    'service_id, site_id',
    'service_id uuid, site_id uuid',
    services.flatMap(({ id, sites }) => sites.map((site) => ({ service_id: id, site_id: site.id }))),
  )
  if ((await client.query("select to_regclass('directory.criterion') as found")).rows[0]?.found)
    await insert(
      'criterion',
      'service_id, position, min_age, max_age, statuses, areas, job_seeker, documented',
      'service_id uuid, position smallint, min_age smallint, max_age smallint, statuses text[], areas text[], job_seeker boolean, documented text[]',
      services.flatMap(({ id, criteria }) => criteria.map((row, index) => ({ ...row, service_id: id, position: index + 1 }))),
    )
  await client.query('set session_replication_role = origin')
  // An index made at the end, from rows that stand, is the same and takes a fifth of the time.
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    "select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i where i.indexrelid in ('directory.searchable_words'::regclass)",
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  const ids = services.map(({ id }) => id)
  for (let from = 0; from < ids.length; from += lot)
    await client.query('select directory.index_services($1)', [ids.slice(from, from + lot)])
  for (const { made } of indexes) await client.query(made)
  await client.query('vacuum analyze')
  await client.end()
}

/** True when a database that was given holds these very services already, from a run before. */
export async function holdsServices(ownerUrl: string, services: readonly MadeService[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(
    'select count(*)::int as held, count(*) filter (where id = any($1))::int as ours, exists (select from directory.searchable) as searched from directory.service',
    [[services[0]?.id, services.at(-1)?.id]],
  )
  await client.end()
  return rows[0]?.held === services.length && rows[0]?.ours === 2 && rows[0]?.searched
}

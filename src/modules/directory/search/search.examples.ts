import { randomUUID } from 'node:crypto'

/** Runs SQL as the owner of the database. */
type Owner = <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>

export type ExampleSite = { town?: string; place?: string; latitude?: number; longitude?: number }
export type ExampleService = {
  name: string
  description?: string
  organisation?: string
  translations?: Record<string, Record<string, string>>
  needs?: string[]
  languages?: string[]
  stages?: string[]
  free?: boolean
  remote?: boolean
  areas?: string[]
  state?: string
  sites?: ExampleSite[]
}

const trois: ExampleSite = { town: 'Trois-Rivières', latitude: 46.343, longitude: -72.543 }

/** A service, with an organisation and sites of its own, as an import would leave it. */
export async function aService(owner: Owner, said: ExampleService): Promise<{ organisation: string; service: string }> {
  const [made] = await someServices(owner, [said])
  if (made === undefined) throw new Error('no service was made')
  return made
}

/** The same for many, in one statement. */
export async function someServices(owner: Owner, all: readonly ExampleService[]): Promise<{ organisation: string; service: string }[]> {
  const made = all.map(({ sites = [trois], ...said }) => ({
    ...said,
    id: randomUUID(),
    organisation_id: randomUUID(),
    organisation: said.organisation ?? 'Organisme',
    sites: sites.map((site) => ({ ...site, id: randomUUID() })),
  }))
  await owner(
    `with said as materialized (
      select * from json_to_recordset($1) as each (id uuid, organisation_id uuid, organisation text, name text, description text, translations jsonb,
        needs text[], languages text[], stages text[], free boolean, remote boolean, areas text[], state text, sites json)),
    places as materialized (
      select said.id as service_id, said.organisation_id, place.* from said,
        json_to_recordset(said.sites) as place (id uuid, town text, place text, latitude float8, longitude float8)),
    organisations as (
      insert into directory.organisation (id, name, territory, source_id, created_at, changed_at)
      select organisation_id, organisation, 'QC', organisation_id, now(), now() from said),
    sites as (
      insert into directory.site (id, organisation_id, town, place_id, country, latitude, longitude)
      select id, organisation_id, coalesce(town, ''), place, 'CA', latitude, longitude from places),
    services as (
      insert into directory.service (id, organisation_id, name, description, translations, needs, languages, stages, free, remote, areas, state, source_id, created_at, changed_at)
      select id, organisation_id, name, coalesce(description, ''), coalesce(translations, '{}'), coalesce(needs, '{}'), coalesce(languages, '{}'),
        coalesce(stages, '{}'), free, remote, areas, coalesce(state, 'open'), id, now(), now() from said)
    insert into directory.service_site (service_id, site_id) select service_id, id from places`,
    [JSON.stringify(made)],
  )
  return made.map(({ id, organisation_id }) => ({ service: id, organisation: organisation_id }))
}

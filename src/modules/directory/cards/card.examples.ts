import { randomUUID } from 'node:crypto'

/** Asks the owner of the database, past every wall: to arrange a test. */
type Ask = (sql: string, values?: unknown[]) => Promise<unknown>
type Columns = Record<string, unknown>

const then = '2026-11-01T12:00:00Z'

/** The card of an organisation, ready to be read; returns its id. `columns` are those of `directory.organisation`. */
export async function anOrganisation(ask: Ask, columns: Columns = {}): Promise<string> {
  const id = String(columns['id'] ?? randomUUID())
  return insert(ask, 'organisation', {
    id,
    name: 'Le Relais',
    territory: 'QC',
    email: 'relais@example.org',
    phone: '+1 514 555 0199',
    source_id: id,
    verified_on: '2026-11-01',
    verified_by: 'Le Relais',
    created_at: then,
    changed_at: then,
    ...columns,
  })
}

/** A place where an organisation receives: in Montréal unless said. */
export async function aSite(ask: Ask, columns: Columns & { organisation_id: string }): Promise<string> {
  return insert(ask, 'site', {
    id: randomUUID(),
    address: '100, rue des Essais',
    postal_code: 'H2X 1Y4',
    town: 'Montréal',
    place_id: 'ca-6077243',
    country: 'CA',
    latitude: 45.5088,
    longitude: -73.5878,
    ...columns,
  })
}

/** An open service, of an organisation of its own unless `organisation_id` says which; `site_ids` are where it is given. */
export async function aService(ask: Ask, { site_ids = [], ...columns }: Columns & { site_ids?: readonly string[] } = {}): Promise<string> {
  const id = String(columns['id'] ?? randomUUID())
  const organisation_id = columns['organisation_id'] ?? (await anOrganisation(ask))
  await insert(ask, 'service', {
    id,
    organisation_id,
    name: 'Cours de français du soir',
    description: 'Deux soirs par semaine, en petit groupe.',
    kind: 'training',
    needs: ['language-course'],
    languages: ['fr', 'ar'],
    free: true,
    conditions: 'Avoir 18 ans ou plus.',
    source_id: id,
    verified_on: '2026-11-01',
    verified_by: 'Le Relais',
    created_at: then,
    changed_at: then,
    ...columns,
  })
  for (const site of site_ids) await ask('insert into directory.service_site (service_id, site_id) values ($1, $2)', [id, site])
  return id
}

/** What a reader said was wrong on a card, not answered yet. */
export async function anErrorReport(ask: Ask, columns: Columns & { service_id: string }): Promise<string> {
  const told = { told_by: 'anyone', words: 'Le numéro de téléphone ne répond plus.', reported_at: then }
  return insert(ask, 'error_report', { id: randomUUID(), ...told, ...columns })
}

async function insert(ask: Ask, table: string, columns: Columns): Promise<string> {
  const names = Object.keys(columns)
  const marks = names.map((_, index) => `$${index + 1}`).join(', ')
  await ask(`insert into directory.${table} (${names.join(', ')}) values (${marks})`, Object.values(columns))
  return String(columns['id'])
}

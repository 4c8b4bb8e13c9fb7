import type { Found, Reading, TextFile } from './draft.ts'
import { type Position, type Problem, told } from './problem.ts'
import { hsdsFormat } from './read-hsds.ts'
import { readTable } from './table.ts'

type Fields = Record<string, unknown>
type Link = { table: string; by: string; as: string }

// Figures, in a format where everything else is text.
const figures = new Set(
  'latitude longitude minimum_age maximum_age amount extension count interval timezone year_incorporated available maximum'.split(' '),
)

/** Which tables hold the parts of which, by the column that names the whole. */
const parts: Record<string, Link[]> = {
  organizations: [
    { table: 'phones', by: 'organization_id', as: 'phones' },
    { table: 'contacts', by: 'organization_id', as: 'contacts' },
    { table: 'funding', by: 'organization_id', as: 'funding' },
    { table: 'programs', by: 'organization_id', as: 'programs' },
    { table: 'organization_identifiers', by: 'organization_id', as: 'organization_identifiers' },
    { table: 'locations', by: 'organization_id', as: 'locations' },
  ],
  services: [
    { table: 'phones', by: 'service_id', as: 'phones' },
    { table: 'contacts', by: 'service_id', as: 'contacts' },
    { table: 'languages', by: 'service_id', as: 'languages' },
    { table: 'schedules', by: 'service_id', as: 'schedules' },
    { table: 'service_areas', by: 'service_id', as: 'service_areas' },
    { table: 'cost_options', by: 'service_id', as: 'cost_options' },
    { table: 'required_documents', by: 'service_id', as: 'required_documents' },
    { table: 'funding', by: 'service_id', as: 'funding' },
    { table: 'service_capacity', by: 'service_id', as: 'capacities' },
    { table: 'service_at_location', by: 'service_id', as: 'service_at_locations' },
  ],
  locations: [
    { table: 'addresses', by: 'location_id', as: 'addresses' },
    { table: 'accessibility', by: 'location_id', as: 'accessibility' },
    { table: 'languages', by: 'location_id', as: 'languages' },
    { table: 'phones', by: 'location_id', as: 'phones' },
    { table: 'schedules', by: 'location_id', as: 'schedules' },
  ],
}

/** Reads the tables of HSDS 3.x, one file each, named as in the standard (`services.csv`, `organizations.csv`…). */
export function* readHsdsTables(files: readonly TextFile[], reading: Reading): Generator<Found> {
  const stands = new WeakMap<Fields, (column: string) => Position>()
  const tables = new Map<string, Fields[]>()
  for (const file of files.filter(({ name }) => name.endsWith('.csv'))) {
    const rows: Fields[] = []
    for (const found of readTable(file)) {
      if ('problem' in found) yield { kind: 'problem', problem: found.problem }
      else {
        const row = valuesOf(found.row.values)
        stands.set(row, found.row.at)
        rows.push(row)
      }
    }
    tables.set(file.name.replace(/^.*\//, '').replace(/\.csv$/, ''), rows)
  }
  yield* join(tables, stands, reading)
}

function* join(tables: Map<string, Fields[]>, stands: WeakMap<Fields, (column: string) => Position>, reading: Reading): Generator<Found> {
  const grouped = new Map<string, Map<unknown, Fields[]>>()
  const rowsBy = (table: string, by: string) => {
    const known = grouped.get(`${table} ${by}`) ?? Map.groupBy(tables.get(table) ?? [], (row) => row[by])
    grouped.set(`${table} ${by}`, known)
    return known
  }
  const whole = (table: string, row: Fields): Fields => {
    const full: Fields = { ...row }
    for (const { table: part, by, as } of parts[table] ?? []) {
      const rows = rowsBy(part, by).get(row['id']) ?? []
      if (rows.length > 0) full[as] = rows.map((each) => (part === 'service_at_location' ? place(each) : whole(part, each)))
    }
    const at = stands.get(row)
    if (at !== undefined) stands.set(full, at)
    return full
  }
  const place = (row: Fields): Fields => {
    const [location] = rowsBy('locations', 'id').get(row['location_id']) ?? []
    const full = location === undefined ? { ...row } : { ...row, location: whole('locations', location) }
    const at = stands.get(row)
    if (at !== undefined) stands.set(full, at)
    return full
  }
  const format = hsdsFormat(reading)
  for (const table of ['organizations', 'services']) {
    for (const row of tables.get(table) ?? []) {
      // Without its organisation beside it a service looks like one all the same: it has a status.
      const value = whole(table, row)
      const at = (path: string) => standsAt(value, path, stands)
      const problems: Problem[] = []
      const file = `${table}.csv`
      format.check(
        { value, path: '' },
        (path, reason, bad, known) =>
          problems.push({ at: at(path), path, reason, value: told(bad), ...(known === undefined ? {} : { known }) }),
        file,
      )
      if (problems.length > 0) yield* problems.map((problem): Found => ({ kind: 'problem', problem }))
      else yield* format.read({ value, path: '' }, at, file)
    }
  }
}

function valuesOf(values: Record<string, string>): Fields {
  const said = Object.entries(values).filter(([, value]) => value !== '')
  return Object.fromEntries(
    said.map(([name, value]) => [name, figures.has(name) && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value]),
  )
}

/** The cell that a path of a joined document comes from. */
function standsAt(value: Fields, path: string, stands: WeakMap<Fields, (column: string) => Position>): Position {
  let row = value
  let column = ''
  let here: unknown = value
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    here = typeof here === 'object' && here !== null ? (here as Fields)[step] : undefined
    if (typeof here === 'object' && here !== null && stands.has(here as Fields)) row = here as Fields
    else column = step
  }
  return stands.get(row)?.(column) ?? { file: '', line: 1, column: 1 }
}

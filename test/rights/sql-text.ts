import { idOf } from './ids.ts'
import type { Row } from './meaning.ts'
import { organisation } from './names.ts'

// Statements tried by the matrix are text on purpose: they stand for what somebody inside the process could write.

export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const literal = (value: unknown) => (value === null ? 'null' : quoted(typeof value === 'object' ? JSON.stringify(value) : String(value)))

export const where = (row: Row, key: string[]) => key.map((name) => `${name} = ${literal(row[name])}`).join(' and ')
export const assigned = (row: Row) =>
  Object.entries(row)
    .map(([name, value]) => `${name} = ${literal(value)}`)
    .join(', ')

/** A row by its key and the first of its words that one can recognise. */
export function named(table: string, row: Row, key: string[]): string {
  const word = Object.entries(row).find(([, value]) => /^zq/.test(String(value)))
  return `${table} ${JSON.stringify(Object.fromEntries([...key.map((name) => [name, row[name]]), ...(word === undefined ? [] : [word])]))}`
}

/** Another value of the column's type; where it is an organisation, one where nobody tried works but its own counsellor. */
export function otherThan(type: string | undefined, column: string): string {
  if (column === 'organisation_id' || column === 'recipient_id') return quoted(organisation('ailleurs'))
  const others: Record<string, string> = {
    uuid: quoted(idOf('other', column)),
    integer: '7',
    bigint: '7',
    'timestamp with time zone': "'2026-11-24T13:00:00Z'",
    date: "'2026-12-24'",
    bytea: "'\\x07'",
    boolean: 'true',
    interval: "'1 hour'",
    'text[]': "'{}'",
    'uuid[]': "'{}'",
    jsonb: "'{}'",
  }
  return others[type ?? ''] ?? "'changed'"
}

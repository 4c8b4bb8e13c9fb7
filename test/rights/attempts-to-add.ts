import type { Attempt } from './attempts.ts'
import { idOf } from './ids.ts'
import type { Oracle, Row, Seeker } from './meaning.ts'
import { account, organisation } from './names.ts'
import { quoted } from './sql-text.ts'
import type { Shape } from './table-shape.ts'

/** Copies of rows that stand, as they are and as she would forge them, each with a key of its own. */
export function addsTo({ table, key, types, granted, rows }: Shape, says: Oracle, who: Seeker): Attempt[] {
  const may = Object.keys(types).some((column) => granted.has(`${who.server} insert ${column}`))
  if (!may && says.add === undefined) return []
  const tries = sample(rows).flatMap((row) => [row, ...inHerName(row, who), ...(says.tries?.(who, row) ?? [])])
  const different = [...new Map(tries.map((row) => [JSON.stringify(row), row])).values()]
  const allowed = (row: Row) => says.add?.(who, row) ?? false
  const fresh = different.map((row, index) =>
    key.includes('id') && types['id'] === 'uuid' ? { ...row, id: idOf('fresh', table, String(index)) } : row,
  )
  const one = (row: Row, index: number): Attempt => ({
    what: `adds to ${table} ${JSON.stringify(row)}`,
    statement: insertion(table, [row]),
    expected: allowed(different[index] ?? row) ? 1 : 0,
  })
  const singles = fresh.map(one)
  const good = fresh.filter((_, index) => singles[index]?.expected === 1)
  const refused = singles.filter(({ expected }) => expected === 0)
  if (good.length === 0) return refused
  return [
    ...refused,
    {
      what: `adds to ${table}`,
      statement: insertion(table, good),
      expected: good.length,
      each: singles.filter(({ expected }) => expected === 1),
    },
  ]
}

const subjects = (['person', 'anotherPerson', 'counsellor', 'colleague', 'recipient'] as const).map(account) as string[]

/** Enough rows to tell everybody apart: those of a few subjects, and the contact among what is shared. */
function sample(rows: Row[]): Row[] {
  if (rows.length <= 5) return rows
  return rows.filter((row) =>
    'field_group' in row
      ? row['field_group'] === 'contact'
      : row['account_id'] === undefined || subjects.includes(String(row['account_id'])),
  )
}

/** The row as she would forge it: hers, or her organisation's, or both. */
function inHerName(row: Row, who: Seeker): Row[] {
  const put = (names: string[], value: string | null) =>
    Object.fromEntries(names.filter((name) => name in row).map((name) => [name, value]))
  const mine = who.account === null ? {} : put(['account_id', 'created_by', 'issued_by', 'invited_by'], who.account)
  const ours = who.at === null ? {} : put(['organisation_id', 'recipient_id'], organisation(who.at))
  return [mine, ours, { ...mine, ...ours }].filter((patch) => Object.keys(patch).length > 0).map((patch) => ({ ...row, ...patch }))
}

function insertion(table: string, rows: Row[]): string {
  const names = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] !== null))
  const columns = names.join(', ')
  return `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${quoted(JSON.stringify(rows))})`
}

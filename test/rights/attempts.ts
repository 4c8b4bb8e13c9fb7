import { addsTo } from './attempts-to-add.ts'
import type { Oracle, Row, Seeker } from './meaning.ts'
import { oracle } from './oracle.ts'
import type { Arrival } from './seekers.ts'
import { assigned, named, otherThan, where } from './sql-text.ts'
import type { Shape } from './table-shape.ts'

/**
 * One statement to try, and how many rows it should touch, or at most. Rows alike are tried together; `each` tries them one
 * by one when together they did not do as expected.
 */
export type Attempt = { what: string; statement: string; expected: number | { atMost: number }; each?: Attempt[] }

/** Everything to try on one table as that somebody. What her role was not granted at all is not tried row by row. */
export function attemptsOn(shape: Shape, { who, outside }: Arrival): Attempt[] {
  const says = oracle[shape.table]
  if (says === undefined) return [{ what: `${shape.table} has no oracle`, statement: 'select 1', expected: 0 }]
  if (outside) return [...reads(shape, says, who), ...blindly(shape, says, who)]
  return [
    ...reads(shape, says, who),
    ...addsTo(shape, says, who),
    ...changes(shape, says, who),
    ...blindly(shape, says, who),
    ...removals(shape, says, who),
  ]
}

const asked = (columns: string[], role: string, verb: string, granted: ReadonlySet<string>) =>
  columns.filter((column) => granted.has(`${role} ${verb} ${column}`))

/** Tries on the rows that may and on those that may not, each lot together. */
function inTwoLots(
  what: string,
  { table, key, rows }: Shape,
  statement: (condition: string) => string,
  may: (row: Row) => boolean,
): Attempt[] {
  const lots = [rows.filter(may), rows.filter((row) => !may(row))].filter((lot) => lot.length > 0)
  return lots.map((lot) => ({
    what: `${what} of ${table}`,
    statement: statement(lot.map((row) => `(${where(row, key)})`).join(' or ')),
    expected: lot.filter(may).length,
    each: lot.map((row) => ({
      what: `${what} of ${named(table, row, key)}`,
      statement: statement(where(row, key)),
      expected: may(row) ? 1 : 0,
    })),
  }))
}

function reads(shape: Shape, says: Oracle, who: Seeker): Attempt[] {
  const { table, types, granted, rows } = shape
  const sees = (row: Row) => says.see?.(who, row) ?? false
  const readable = asked(Object.keys(types), who.server, 'select', granted)
  const hidden = who.server === 'maillon_app' ? (says.hidden ?? []) : []
  const all = rows.length === 0 && says.see !== undefined ? 1 : rows.filter(sees).length
  return [
    ...hidden.map((column) => ({ what: `reads ${table}.${column}`, statement: `select ${column} from ${table}`, expected: 0 })),
    ...(readable.length > 0 || all > 0
      ? inTwoLots('reads a row', shape, (condition) => `select from ${table} where ${condition}`, sees)
      : []),
    { what: `reads all of ${table}`, statement: `select ${readable[0] ?? '1'} from ${table}`, expected: { atMost: all } },
  ]
}

/** Policies look at rows, not columns: each column a policy names is tried, and one that none names. */
function changes(shape: Shape, says: Oracle, who: Seeker): Attempt[] {
  const { table, types, granted, bound, rows } = shape
  const free = asked(Object.keys(types), who.server, 'update', granted)
  const tried = [...free.filter((column) => bound.has(column)), ...free.filter((column) => !bound.has(column)).slice(0, 1)]
  const may = (column: string) => (row: Row) => says.change?.[column]?.(who, row) ?? false
  const lacking = Object.keys(types).filter((column) => !free.includes(column) && rows.some(may(column)))
  const surplus = free.filter((column) => says.change?.[column] === undefined && says.edits === undefined)
  return [
    ...tried.flatMap((column) =>
      inTwoLots(
        `changes ${column}`,
        shape,
        (condition) => `update ${table} set ${column} = ${otherThan(types[column], column)} where ${condition}`,
        may(column),
      ),
    ),
    ...(free.length === 0 ? [] : Object.entries(says.edits ?? {})).flatMap(([name, { set, who: mayEdit }]) =>
      inTwoLots(
        name,
        shape,
        (condition) => `update ${table} set ${assigned(set(who))} where ${condition}`,
        (row) => mayEdit(who, row),
      ),
    ),
    ...lacking.map((column) => ({ what: `may change ${table}.${column}`, statement: 'select where false', expected: 1 })),
    ...surplus.map((column) => ({ what: `was granted to change ${table}.${column}`, statement: 'select 1', expected: 0 })),
  ]
}

/** Changes without a condition, which no policy for reading narrows. */
function blindly({ table, types, granted, rows }: Shape, says: Oracle, who: Seeker): Attempt[] {
  const column = asked(Object.keys(types), who.server, 'update', granted)[0]
  if (column === undefined) return []
  const may = (row: Row) => Boolean(says.change?.[column]?.(who, row)) || Object.values(says.edits ?? {}).some((edit) => edit.who(who, row))
  return [
    {
      what: `changes ${column} of all ${table}`,
      statement: `update ${table} set ${column} = ${otherThan(types[column], column)}`,
      expected: { atMost: rows.filter(may).length },
    },
  ]
}

function removals(shape: Shape, says: Oracle, who: Seeker): Attempt[] {
  const { table, granted, rows } = shape
  if (!granted.has(`${who.server} delete`) && says.remove === undefined) return []
  const may = (row: Row) => says.remove?.(who, row) ?? false
  return [
    ...inTwoLots('removes a row', shape, (condition) => `delete from ${table} where ${condition}`, may),
    { what: `removes all of ${table}`, statement: `delete from ${table}`, expected: { atMost: rows.filter(may).length } },
  ]
}

import type { ClientBase } from 'pg'
import { serverRoles } from '#platform/server-roles.ts'
import type { Row } from './meaning.ts'
import { worldRows } from './world.ts'

/** A table as pg_catalog has it: its key (but for the number of a transaction, which nobody knows beforehand), its columns with their types, and what each of our roles was granted. */
export type Shape = {
  table: string
  key: string[]
  types: Record<string, string>
  /** `maillon_app select`, `maillon_app insert`, `maillon_app update name`, `maillon_app delete`… */
  granted: ReadonlySet<string>
  /** The columns that its policies name. */
  bound: ReadonlySet<string>
  rows: Row[]
}

/** Every table that holds something of ours, whatever its schema: a new one is in the matrix from its first day. */
export async function shapesOf(owner: ClientBase, only?: string[]): Promise<Shape[]> {
  const { rows } = await owner.query<{ table: string; key: string[]; types: Record<string, string>; granted: string[]; bound: string[] }>(
    `select format('%s.%s', n.nspname, c.relname) as table,
       coalesce((select array_agg(a.attname::text order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
         where i.indrelid = c.oid and i.indisprimary and a.atttypid <> 'xid8'::regtype), '{}') as key,
       (select jsonb_object_agg(a.attname, format_type(a.atttypid, null)) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as types,
       (select coalesce(array_agg(r || ' ' || verb || case when verb = 'delete' then '' else ' ' || a.attname end), '{}')
         from unnest($1::text[]) r, unnest(array['select', 'insert', 'update', 'delete']) verb, pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_schema_privilege(r, n.oid, 'usage')
           and case when verb = 'delete' then has_table_privilege(r, c.oid, verb) else has_column_privilege(r, c.oid, a.attnum, verb) end) as granted,
       (select coalesce(array_agg(distinct a.attname::text), '{}') from pg_policy p
         join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid where p.polrelid = c.oid and d.refobjsubid > 0) as bound
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pgboss') and n.nspname !~ '^pg_'
     order by 1`,
    [serverRoles],
  )
  // A table may have rows in several parts of the world.
  const known = Map.groupBy(worldRows, ([table]) => table)
  return rows
    .filter(({ table }) => only === undefined || only.includes(table))
    .map((shape) => ({
      ...shape,
      key: shape.key.length > 0 ? shape.key : Object.keys(shape.types),
      granted: new Set(shape.granted),
      bound: new Set(shape.bound),
      rows: (known.get(shape.table) ?? []).flatMap(([, rows]) => rows).map((row) => filled(row, shape.types)),
    }))
}

/** A row as the database has it: bytes in its notation, what was left out null. */
function filled(row: Row, types: Record<string, string>): Row {
  const value = (name: string) => (Buffer.isBuffer(row[name]) ? `\\x${(row[name] as Buffer).toString('hex')}` : (row[name] ?? null))
  return Object.fromEntries(Object.keys(types).map((name) => [name, value(name)]))
}

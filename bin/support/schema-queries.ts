import type { ClientBase } from 'pg'

export type Column = { name: string; type: string; required: boolean; standard: string | null; comment: string | null }

// The queue's own schema is its library's affair.
const ours = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'pgboss') and n.nspname !~ '^pg_(toast_)?temp'"

export async function schemasOf(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`select nspname as name from pg_namespace n where ${ours} order by 1`)
  return rows.map(({ name }) => name)
}

export async function tablesOf(owner: ClientBase, schema: string) {
  const { rows } = await owner.query<{ name: string; walled: boolean; forced: boolean }>(
    `select c.relname as name, c.relrowsecurity as walled, c.relforcerowsecurity as forced
     from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v', 'm') order by 1`,
    [schema],
  )
  return rows
}

export async function columnsOf(owner: ClientBase, table: string): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
       pg_get_expr(d.adbin, d.adrelid) as standard, col_description(a.attrelid, a.attnum) as comment
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  )
  return rows
}

/** Keys, references and checks. PostgreSQL 18 also lists "not null" here; it stands with the columns. */
export function partsOf(owner: ClientBase, table: string): Promise<string[]> {
  return lines(
    owner,
    `select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as line
     from pg_constraint where conrelid = $1::regclass and contype <> 'n' order by contype = 'c', contype = 'f', conname collate "C"`,
    table,
  )
}

export function indexesOf(owner: ClientBase, table: string): Promise<string[]> {
  return lines(
    owner,
    `select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
     order by 1`,
    table,
  )
}

export function policiesOf(owner: ClientBase, table: string): Promise<string[]> {
  return lines(
    owner,
    `select format('create policy %I on %s for %s to %s', polname, polrelid::regclass,
         case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
         (select string_agg(case r when 0 then 'public' else r::regrole::text end, ', ' order by r::regrole::text) from unnest(polroles) r))
       || coalesce(E'\\n  using (' || pg_get_expr(polqual, polrelid) || ')', '')
       || coalesce(E'\\n  with check (' || pg_get_expr(polwithcheck, polrelid) || ')', '') || ';' as line
     from pg_policy where polrelid = $1::regclass order by polname collate "C", polcmd`,
    table,
  )
}

/** Rights on the whole table, then those on some of its columns only; the owner's own are left out. */
export function grantsOf(owner: ClientBase, table: string): Promise<string[]> {
  return lines(
    owner,
    `with whole as (
       select acl.grantee, lower(acl.privilege_type) as verb from pg_class c, aclexplode(c.relacl) acl
       where c.oid = $1::regclass and acl.grantee <> c.relowner),
     part as (
       select acl.grantee, lower(acl.privilege_type) || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ')' as verb
       from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) acl
       where a.attrelid = $1::regclass and acl.grantee <> c.relowner group by acl.grantee, acl.privilege_type)
     select format('grant %s on %s to %s;', string_agg(verb, ', ' order by verb collate "C"), $1::regclass,
       case grantee when 0 then 'public' else grantee::regrole::text end) as line
     from (select * from whole union all select * from part) rights group by grantee order by 1`,
    table,
  )
}

/** Names and manners of functions: whose rights they run with, on which search path, who may call them. */
export function functionsOf(owner: ClientBase, schema: string): Promise<string[]> {
  return lines(
    owner,
    `select format('-- function %s(%s) returns %s%s%s; owner %s; called by %s', p.oid::regproc, pg_get_function_arguments(p.oid),
       pg_get_function_result(p.oid), case when p.prosecdef then ', security definer' else '' end,
       coalesce(', ' || array_to_string(p.proconfig, ', '), ''), case when p.prosecdef then pg_get_userbyid(p.proowner) else 'any' end,
       coalesce((select string_agg(case acl.grantee when 0 then 'public' else acl.grantee::regrole::text end, ', ' order by acl.grantee::regrole::text)
         from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl where acl.grantee <> p.proowner), 'its owner')) as line
     from pg_proc p where p.pronamespace = $1::regnamespace order by p.oid::regprocedure::text collate "C"`,
    schema,
  )
}

async function lines(owner: ClientBase, sql: string, about: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(sql, [about])
  return rows.map(({ line }) => line)
}

import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** One line of the register of processing: what is held, why, and how long (GDPR article 30). */
export type Processing = { table: string; purpose: string; keep: string; columns: string[] }

/** The register as the schema's own annotations say it; a column without one has an empty purpose, and a test is red. */
export async function registerOfProcessing(tx: Tx): Promise<Processing[]> {
  const { rows } = await sql<Processing>`
    select format('%s.%s', n.nspname, c.relname) as table,
      coalesce(substring(d.description from '@purpose (.*) @keep'), '') as purpose,
      coalesce(substring(d.description from '@keep (.*)$'), '') as keep,
      array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'pgboss')
    group by 1, 2, 3 order by 1, min(a.attnum)`.execute(tx)
  return rows
}

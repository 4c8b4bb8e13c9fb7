import { readdirSync, readFileSync } from 'node:fs'
import { WrongConfig } from './config.ts'
import { pg } from './pg-types.ts'
import { makeServerRoles } from './server-roles.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

/**
 * Brings the database to the present: the server's roles, then each SQL file of db/migrations not applied yet, in the
 * order of the names, each in its own transaction. Returns the names applied. Safe to run at the same time twice.
 * @throws when a file that was applied has been changed since: migrations only go forward.
 */
export async function migrate(ownerUrl: string, { demo }: { demo: boolean }): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'maillon migrate' })
  await client.connect()
  try {
    await client.query("begin; select pg_advisory_xact_lock(hashtext('maillon migrate'))")
    await makeServerRoles(client, ownerUrl)
    await client.query(
      'create table if not exists public.migration (name text primary key, sql text not null, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; sql: string }>('select name, sql from public.migration')
    const applied = new Map(rows.map((row) => [row.name, row.sql]))
    const added: string[] = []
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      if (applied.has(name)) {
        if (applied.get(name) !== sql)
          throw new Error(`db/migrations/${name} was changed after it was applied: write a new migration instead`)
        continue
      }
      await client.query(sql)
      await client.query('insert into public.migration (name, sql) values ($1, $2)', [name, sql])
      added.push(name)
    }
    await client.query('insert into platform.instance (demo) values ($1) on conflict do nothing', [demo])
    const instance = await client.query<{ demo: boolean }>('select demo from platform.instance')
    // A demo lets anyone become anyone: an instance that holds real people can never turn into one by a forgotten setting.
    if (instance.rows[0]?.demo !== demo) throw new WrongConfig(wrongKind(demo))
    await client.query('commit')
    return added
  } finally {
    await client.end()
  }
}

function wrongKind(demo: boolean): string {
  return demo
    ? 'This database holds a real instance, not a demo: set MAILLON_DEMO=0, or point MAILLON_VAR or DATABASE_URL to another place.'
    : 'This database holds a demo: leave MAILLON_DEMO unset, or point MAILLON_VAR or DATABASE_URL to an empty place.'
}

import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { DB } from '#platform/database-types.ts'
import { pg } from '#platform/pg-types.ts'
import type { ServerRole } from '#platform/server-roles.ts'

/** A transaction that takes the role of each door in turn: all its acts are kept, or none. */
export type Stage = { tx: Tx; play: (role: ServerRole) => Promise<void> }

/** Runs `work` over one connection of the owner, in one transaction. A process killed meanwhile leaves nothing behind. */
export async function inOneTransaction<Value>(ownerUrl: string, work: (stage: Stage) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'maillon demo' })
  await client.connect()
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: { options: {}, connect: async () => travelling(client), end: async () => undefined } }),
  })
  try {
    return await db.transaction().execute((tx) => work({ tx, play: roleOf(tx) }))
  } finally {
    await client.end()
  }
}

/** Asked again for the role it has, it asks the database nothing: most acts follow one through the same door. */
function roleOf(tx: Tx): Stage['play'] {
  let taken: ServerRole | undefined
  return async (role) => {
    if (role === taken) return
    await sql`select set_config('role', ${role}, true)`.execute(tx)
    taken = role
  }
}

function travelling(client: InstanceType<typeof pg.Client>): PostgresPoolClient {
  // A named statement is planned a few times, then no more: with the policies, planning costs more than running.
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `demo ${names.size}`
    names.set(text, name)
    return name
  }
  const query = (text: string, values: readonly unknown[] = []) => client.query({ name: nameOf(text), text, values: values.map(asText) })
  // Kysely also asks for cursors, which are not used here.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => undefined }
}

function asText(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
}

import { createHash } from 'node:crypto'
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { PoolClient } from 'pg'
import type { DB } from './database-types.ts'
import { pg } from './pg-types.ts'
import { addressFor, type ServerRole } from './server-roles.ts'

/** One open transaction; everything an act or a page asks of the database goes through it. */
export type Tx = Kysely<DB>

/** Whose transaction it is: the token of a session, hashed, and the moment it happens at. */
export type Context = { sessionHash: Buffer | null; at: Temporal.Instant | null }

type Work<Value> = (tx: Tx, entered: EnteredRow | undefined) => Promise<Value>

export type Database = {
  /**
   * Runs `work` in one transaction of `role`, under the context; commits when `keep` says so of its result. `work` may run again, from
   * its beginning, when PostgreSQL undid it in favour of another transaction: what it does outside the database must bear that.
   */
  transaction: <Value>(role: ServerRole, context: Context, work: Work<Value>, keep?: (value: Value) => boolean) => Promise<Value>
  /** What still runs by itself is refused its next statement, so that closing never waits for the whole of it. */
  close: () => Promise<void>
}

/** The row that `ctx.enter` returns: see db/migrations, people. */
export type EnteredRow = {
  account_id: string
  session_id: string
  person_id: string | null
  organisation_id: string | null
  roles: string[]
  name: string
  language: string
  second_language: string | null
  theme: string | null
  second_factor: boolean
  staff: boolean
  stale: boolean
}

type Options = { ownerUrl: string; connections?: number /** For tests: every transaction is undone at its end. */; rehearse?: boolean }

export function openDatabase({ ownerUrl, connections = 10, rehearse = false }: Options): Database {
  const pools = new Map<ServerRole, pg.Pool>()
  const home: Home = { closing: false }
  const pool = (role: ServerRole) => {
    let found = pools.get(role)
    if (found === undefined) {
      const max = role === 'maillon_app' ? connections : Math.max(2, Math.ceil(connections / 3))
      found = new pg.Pool({ connectionString: addressFor(role, ownerUrl), max, application_name: role, pipeline: true })
      // `pipeline`: what a page asks for together goes to the server together (decisions/0007).
      // An idle connection that the server closes is replaced at the next request; without a listener Node would stop.
      found.on('error', () => undefined)
      pools.set(role, found)
    }
    return found
  }
  return {
    async transaction(role, context, work, keep = () => true) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(role, context, work, keep)
        } catch (error) {
          if (tries === patience || !isDeadlock(error)) throw error
        }
      }
    },
    async close() {
      home.closing = true
      await Promise.all([...pools.values()].map((each) => each.end()))
    },
  }

  async function once<Value>(role: ServerRole, context: Context, work: Work<Value>, keep: (value: Value) => boolean): Promise<Value> {
    const client = await pool(role).connect()
    let broken: Error | undefined
    try {
      const beginning = begin(client, context)
      // Somebody unknown has nothing to wait for: what is asked next travels together with the beginning, and fails if that failed.
      beginning.catch(() => undefined)
      const entered = context.sessionHash === null ? undefined : await beginning
      const value = await work(kyselyOver(client, home), entered)
      await beginning
      await client.query(keep(value) && !rehearse ? 'commit' : 'rollback')
      return value
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** Two transactions wait for each other: PostgreSQL undoes one, whole, and expects it to be tried again. */
const isDeadlock = (error: unknown) => error instanceof pg.DatabaseError && error.code === '40P01'
const patience = 3

async function begin(client: PoolClient, { sessionHash, at }: Context): Promise<EnteredRow | undefined> {
  const moment = at === null ? 'null' : `'${at.toString()}'::timestamptz`
  // Both values are ours (hexadecimal, a Temporal.Instant): written in the text, the two statements travel at once.
  if (sessionHash === null) {
    await client.query(
      `begin; select set_config('maillon.session', '', true), set_config('maillon.now', coalesce(${moment}::text, ''), true)`,
    )
    return undefined
  }
  const results = (await client.query(
    `begin; select * from ctx.enter('\\x${sessionHash.toString('hex')}'::bytea, ${moment})`,
  )) as unknown as {
    rows: EnteredRow[]
  }[]
  return results[1]?.rows[0]
}

type Home = { closing: boolean }

const homes = new WeakMap<Tx, Home>()

/**
 * What stands for the database of a transaction, the same for all those of one `openDatabase`: a key, in a WeakMap, for what a module
 * keeps in memory of it.
 */
export function homeOf(tx: Tx): object {
  const home = homes.get(tx)
  if (home === undefined) throw new Error('this transaction was not opened by openDatabase')
  return home
}

function kyselyOver(client: PoolClient, home: Home): Tx {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<Row>> {
      if (home.closing) throw new Error('the database is closing')
      const result = await client.query({ name: nameOf(sql), text: sql, values: parameters.map(asText) })
      const count = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(result.command)
        ? { numAffectedRows: BigInt(result.rowCount ?? 0) }
        : {}
      return { rows: result.rows, ...count }
    },
    streamQuery() {
      throw new Error('streams are not used')
    },
  }
  const nothing = async () => undefined
  const driver: Driver = {
    init: nothing,
    destroy: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
  }
  const tx = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  homes.set(tx, home)
  return tx
}

/** Temporal values travel as ISO 8601 text, which PostgreSQL reads as the column's own type. */
function asText(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
}

const names = new Map<string, string>()

/** A statement keeps its name on a connection, so that PostgreSQL plans it once there. */
function nameOf(sql: string): string {
  let name = names.get(sql)
  if (name === undefined) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 32)
    names.set(sql, name)
  }
  return name
}

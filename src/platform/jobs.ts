import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Database, Tx } from './database.ts'
import { log } from './log.ts'
import { pg } from './pg-types.ts'
import { addressFor } from './server-roles.ts'

export type JobContext = {
  database: Database
  now: () => Temporal.Instant
  /** The address people come here by: links in letters start with it. */
  origin: string
  postLetter: (letter: { to: string; subject: string; body: string }) => Promise<void>
}

/** Work done later by `maillon worker`. Its data holds ids only: it reads the state again when it runs. */
export type Job = {
  kind: 'job'
  name: string
  /** When it runs by itself, in cron's words; absent, it runs when an act asks for it. */
  every?: string
  run: (data: Record<string, string>, context: JobContext) => Promise<void>
}

export function job(steps: Omit<Job, 'kind'>): Job {
  return { kind: 'job', ...steps }
}

/** Asks for a job in the transaction of the act: no act, no job. `data` holds ids, never anything personal. */
export async function later(tx: Tx, name: string, data: Record<string, string>): Promise<void> {
  await sql`insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff) values (${name}, ${JSON.stringify(data)}::jsonb, 8, 30, true)`.execute(
    tx,
  )
}

/** Makes the queue's own schema and one queue a job, as the owner. Run at migration; quick when nothing is missing. */
export async function prepareQueues(ownerUrl: string, names: string[]): Promise<void> {
  const connection = queueConnection(ownerUrl, 2)
  try {
    if (await hasQueues(connection, names)) return
    const boss = new PgBoss({ db: connection, schema: 'pgboss', supervise: false, schedule: false })
    await boss.start()
    for (const name of names) await boss.createQueue(name)
    await boss.stop({ graceful: false })
    await connection.executeSql(`
      grant usage on schema pgboss to maillon_app, maillon_door, maillon_worker;
      grant insert on all tables in schema pgboss to maillon_app, maillon_door;
      grant select, insert, update, delete on all tables in schema pgboss to maillon_worker;
      grant execute on all functions in schema pgboss to maillon_worker`)
  } finally {
    await connection.close()
  }
}

/** Starts working: polls the queues and runs the timetable. Returns how to stop once what runs is done. */
export async function startWorker(ownerUrl: string, jobs: Job[], context: JobContext): Promise<() => Promise<void>> {
  const connection = queueConnection(addressFor('maillon_worker', ownerUrl), 4)
  const boss = new PgBoss({ db: connection, schema: 'pgboss', migrate: false })
  boss.on('error', (error) => log.error('worker', { name: error.name, code: 'code' in error ? String(error.code) : null }))
  await boss.start()
  for (const each of jobs) {
    await boss.work(each.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const { data } of batch) await each.run((data ?? {}) as Record<string, string>, context)
    })
    if (each.every !== undefined) await boss.schedule(each.name, each.every)
  }
  return async () => {
    await boss.stop({ graceful: true, timeout: 5000 })
    await connection.close()
  }
}

/** pg-boss expects JavaScript's own dates and text for big numbers, which the rest of the product never sees. */
function queueConnection(connectionString: string, max: number) {
  const getTypeParser = ((oid: number, format: 'text') => {
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text: string) => new Date(text)
    if (oid === pg.types.builtins.INT8) return String
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser
  const pool = new pg.Pool({ connectionString, max, types: { getTypeParser }, application_name: 'maillon queue' })
  pool.on('error', (error) => log.error('queue connection', { name: error.name }))
  return {
    executeSql: (text: string, values?: unknown[]) => pool.query(text, values),
    close: () => pool.end(),
  }
}

async function hasQueues({ executeSql }: ReturnType<typeof queueConnection>, names: string[]): Promise<boolean> {
  const { rows: schema } = await executeSql("select to_regclass('pgboss.queue') is not null as made")
  if (schema[0].made !== true) return false
  const { rows } = await executeSql('select name from pgboss.queue where name = any($1)', [names])
  return rows.length === names.length
}

import { createHash, randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { simulatedClock } from '#platform/clock.ts'
import { type Config, readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database.ts'
import { jobsOf } from '#platform/house.ts'
import { webApp } from '#platform/http/app.ts'
import { prepareQueues } from '#platform/jobs.ts'
import { migrate } from '#platform/migrate.ts'
import { pg } from '#platform/pg-types.ts'
import { loadProduct } from '#platform/product.ts'

/** The owner's address of the server that tests make their databases on: see bin/check. */
const testServer = process.env['MAILLON_TEST_DATABASE'] ?? ''
export const testOrigin = 'http://localhost:3000'
export const testNow = Temporal.Instant.from('2026-11-24T14:00:00Z')

/** A database of its own, copied from a migrated template in some tens of milliseconds. Drop it with `close`. */
export async function aDatabase(): Promise<{ ownerUrl: string; close: () => Promise<void> }> {
  if (testServer === '') throw new Error('MAILLON_TEST_DATABASE is not set: run the tests with `npm test`')
  const template = await templateDatabase()
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(testServer, `create database ${name} template ${template}`)
  return { ownerUrl: withDatabase(name), close: () => asOwner(testServer, `drop database ${name} with (force)`) }
}

export type TestHouse = Awaited<ReturnType<typeof aHouse>>

/** The whole product on a database of its own, answering requests inside this process. */
export async function aHouse(
  options: { rehearse?: boolean; now?: Temporal.Instant; config?: Partial<Config>; isFull?: () => boolean } = {},
) {
  const { ownerUrl, close } = await aDatabase()
  const product = await loadProduct()
  const database = openDatabase({ ownerUrl, rehearse: options.rehearse ?? false })
  const config: Config = { ...readConfig({ MAILLON_ORIGIN: testOrigin }), ...options.config }
  const clock = simulatedClock(options.now ?? testNow)
  const house = { config, database, clock, isFull: options.isFull ?? (() => false) }
  const app = webApp(house, product)
  const owners = new pg.Pool({ connectionString: ownerUrl, max: 3, allowExitOnIdle: true })
  // Kept open, where a connection for each statement took half of the time of the tests. Some tests stop the server under their own feet.
  owners.on('error', () => undefined)
  return {
    ...house,
    ownerUrl,
    product,
    app,
    /** Runs SQL as the owner of the database, past every wall: to arrange and to look, never to prove a right. */
    owner: async <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) => (await owners.query(sql, values)).rows as Row[],
    async close() {
      await owners.end()
      await database.close()
      await close()
    },
  }
}

let template: Promise<string> | undefined

/** A migrated database to copy, made once for these migrations and jobs, whichever process comes first. */
function templateDatabase(): Promise<string> {
  template ??= makeTemplate()
  return template
}

async function makeTemplate(): Promise<string> {
  const jobs = jobsOf(await loadProduct()).map((job) => job.name)
  const content = createHash('sha256').update(jobs.join())
  for (const file of globSync('db/migrations/*.sql').sort()) content.update(readFileSync(file))
  const name = `maillon_template_${content.digest('hex').slice(0, 12)}`
  const client = new pg.Client({ connectionString: testServer })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('maillon template'))")
    const { rows } = await client.query('select from pg_database where datname = $1', [name])
    if (rows.length > 0) return name
    // Made under another name first: a process killed half-way leaves no template that looks whole.
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft} with (force)`)
    await client.query(`create database ${draft}`)
    await migrate(withDatabase(draft), { demo: true })
    await prepareQueues(withDatabase(draft), jobs)
    await client.query(`alter database ${draft} rename to ${name}`)
    return name
  } finally {
    await client.end()
  }
}

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function withDatabase(name: string): string {
  const url = new URL(testServer)
  url.pathname = `/${name}`
  return url.href
}

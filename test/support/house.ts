import { randomBytes } from 'node:crypto'
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
  return { ownerUrl: withDatabase(name), close: async () => void (await asOwner(testServer, `drop database ${name} with (force)`)) }
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
  return {
    ...house,
    ownerUrl,
    product,
    app,
    /** Runs SQL as the owner of the database, past every wall: to arrange and to look, never to prove a right. */
    owner: <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) => asOwner<Row>(ownerUrl, sql, values),
    async close() {
      await database.close()
      await close()
    },
  }
}

async function templateDatabase(): Promise<string> {
  const name = `maillon_template_${process.pid}`
  const known = await asOwner<{ datname: string }>(testServer, 'select datname from pg_database where datname = $1', [name])
  if (known.length === 0) {
    await asOwner(testServer, `create database ${name}`)
    await migrate(withDatabase(name), { demo: true })
    await prepareQueues(
      withDatabase(name),
      jobsOf(await loadProduct()).map((job) => job.name),
    )
  }
  return name
}

async function asOwner<Row = Record<string, unknown>>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

function withDatabase(name: string): string {
  const url = new URL(testServer)
  url.pathname = `/${name}`
  return url.href
}

import { fork, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepareQueues } from '#platform/jobs.ts'
import { migrate } from '#platform/migrate.ts'
import { openPrivateDatabase } from '#platform/private-database/index.ts'
import { addressFor } from '#platform/server-roles.ts'
import { href, routes } from '#routes'
import type { Task } from './asker.ts'
import { openForLooking } from './capture.ts'
import { fill } from './fill.ts'
import { type Figures, round } from './load.ts'
import { weigh } from './weight.ts'

const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '200' },
    records: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '50' },
  },
})
const [organisations, records, seconds, connections] = [values.organisations, values.records, values.seconds, values.connections].map(
  Number,
) as [number, number, number, number]
const pool = 10
const root = fileURLToPath(new URL('../../', import.meta.url))
const say = (text: string) => process.stderr.write(`${text}\n`)

const directory = mkdtempSync(join(tmpdir(), 'maillon-bench-'))
const given = process.env['DATABASE_URL']
const server = given === undefined ? await openPrivateDatabase({ directory }) : undefined
const ownerUrl = given ?? server?.ownerUrl ?? ''
try {
  await migrate(ownerUrl, { demo: false })
  await prepareQueues(ownerUrl, ['post-letter'])
  say(`filling ${organisations} organisations, ${records} records`)
  const filled = await fill(ownerUrl, organisations, records)
  say(`filled in ${round(filled.seconds)} s`)
  const looking = await openForLooking(ownerUrl)
  const counsellor = `session=${filled.counsellorToken}; language=fr`
  const person = `session=${filled.personToken}; language=ar`
  const loaded = {
    caseload: { path: routes.caseload, cookie: counsellor },
    record: { path: href(routes.person, { person: filled.personId }), cookie: counsellor },
  }
  const watched = {
    home: { path: routes.me, cookie: person },
    question: { path: href(routes.myQuestion, { indicator: 'D1-EX-S1' }), cookie: person },
    ...loaded,
  }
  const processor: Record<string, number> = {}
  for (const [name, page] of Object.entries(watched)) processor[name] = (await looking.processor(page)).milliseconds
  const scripts = { caseload: await looking.script(loaded.caseload), record: await looking.script(loaded.record) }
  await looking.close()

  const web = await startWeb(ownerUrl)
  const load: Record<string, unknown> = {}
  for (const name of ['caseload', 'record'] as const) {
    say(`loading ${name}`)
    const page = await asked({ kind: 'http', url: web.address + loaded[name].path, cookie: loaded[name].cookie, connections, seconds })
    const sql = await asked({
      kind: 'sql',
      connectionString: addressFor('maillon_app', ownerUrl),
      pool,
      script: scripts[name],
      connections,
      seconds,
    })
    load[name] = { page, sqlAlone: sql, statements: scripts[name].statements.length, ratio: round(page.perSecond / sql.perSecond) }
  }
  say('weighing pages in Chromium')
  const weight = {
    home: await weigh(web.address + watched.home.path, person),
    question: await weigh(web.address + watched.question.path, person),
  }
  await web.stop()
  console.log(
    JSON.stringify(
      {
        machine: { processors: cpus().length, model: cpus()[0]?.model, node: process.version },
        organisations,
        records,
        connections,
        seconds,
        pool,
        load,
        processorMilliseconds: processor,
        coldWeight: weight,
      },
      null,
      2,
    ),
  )
} finally {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
}

function asked(task: Task): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./asker.ts', import.meta.url)))
    child.once('message', (figures) => resolve(figures as Figures))
    child.once('error', reject)
    child.send(task)
  })
}

async function startWeb(url: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = 3890
  const child = spawn(process.execPath, ['--import', './src/platform/tsx-loader.ts', 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, MAILLON_DEMO: '0', PORT: String(port), MAILLON_VAR: directory, MAILLON_LOG: 'quiet' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${address}/readyz`).catch(() => undefined)
    if (ready?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

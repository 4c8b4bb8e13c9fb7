import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { needs, type SearchQuery } from '#modules/directory/index.ts'
import { migrate } from '#platform/migrate.ts'
import { openPrivateDatabase } from '#platform/private-database/index.ts'
import { round } from '../load.ts'
import { type Engine, type Times, timed } from './engine.ts'
import { holdsServices, loadServices } from './load-services.ts'
import { fourClients, ours } from './ours.ts'
import { miniSearch } from './peers/minisearch.ts'
import { orama } from './peers/orama.ts'
import { rowFrom } from './peers/row.ts'
import { type Kind, kinds, makeQuestions, saidOf } from './questions.ts'
import { makeServices } from './services.ts'
import { readTowns } from './towns.ts'

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    services: { type: 'string' },
    questions: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '10' },
    'no-peers': { type: 'boolean', default: false },
  },
})
const count = Number(values.services ?? (values.large ? 1_000_000 : 100_000))
const [each, seconds] = [Number(values.questions), Number(values.seconds)]
// In memory, both peers need some gigabytes past this.
const peersAsked = !values['no-peers'] && count <= 200_000
const say = (text: string) => process.stderr.write(`${text}\n`)
const since = (from: number) => round((performance.now() - from) / 1000)

/** Milliseconds, 95th percentile: what was asked of this bench. */
const goals: Partial<Record<Kind, number>> = values.large
  ? { full: 300, wordsAnywhere: 60, misspelt: 80 }
  : { full: 40, words: 60, wordsAnywhere: 60, misspelt: 30, wholeBase: 80 }

const directory = mkdtempSync(join(tmpdir(), 'maillon-bench-'))
const given = process.env['DATABASE_URL']
const server = given === undefined ? await openPrivateDatabase({ directory }) : undefined
const ownerUrl = given ?? server?.ownerUrl ?? ''
try {
  await migrate(ownerUrl, { demo: false })
  const towns = readTowns()
  const codes = needs.map(({ code }) => code)
  const services = makeServices(count, towns, codes)
  const questions = makeQuestions(each, towns, codes)
  const started = performance.now()
  const kept = await holdsServices(ownerUrl, services)
  if (!kept) {
    say(`writing ${count} services`)
    await loadServices(ownerUrl, services)
  }
  const loadSeconds = kept ? null : since(started)

  const loadBefore = loadavg().map(round)
  const own = ours(ownerUrl)
  const readFrom = performance.now()
  await own.answer('full', questions.full[0] as SearchQuery)
  const readSeconds = since(readFrom)
  say(`read in memory in ${readSeconds} s`)
  const results: Record<string, Record<Kind, Times>> = { [own.name]: await all(own) }
  const clients = await fourClients(own, questions, seconds)
  await own.close()
  say(`four clients: ${clients.perSecond} searches a second`)
  if (peersAsked) {
    const rows = services.map(rowFrom)
    for (const [name, make] of [
      ['MiniSearch', () => miniSearch(rows)],
      ['Orama', () => orama(rows)],
    ] as const) {
      say(`indexing in ${name}`)
      results[name] = await all(await make())
    }
  }

  async function all(engine: Engine): Promise<Record<Kind, Times>> {
    const times: Partial<Record<Kind, Times>> = {}
    for (const kind of kinds) {
      times[kind] = await timed(engine, kind, questions[kind], Math.max(seconds, 10))
      say(`${engine.name}: ${saidOf[kind]}: ${JSON.stringify(times[kind])}`)
    }
    return times as Record<Kind, Times>
  }

  console.log(
    JSON.stringify(
      {
        machine: { processors: cpus().length, model: cpus()[0]?.model, node: process.version, loadBefore },
        services: count,
        loadSeconds,
        readSeconds,
        milliseconds: results,
        timesSlowerThanOurs: peersAsked ? slower(results) : 'peers hold all rows in memory: not asked of so many',
        fourClients: clients,
        goals: Object.fromEntries(kinds.flatMap((kind) => (goals[kind] === undefined ? [] : [[kind, verdict(kind)]]))),
        perSecond: { goal: 250, measured: clients.perSecond, met: clients.perSecond >= 250 },
      },
      null,
      2,
    ),
  )

  function verdict(kind: Kind) {
    const p95 = results['Maillon']?.[kind].p95 ?? Number.NaN
    return { what: saidOf[kind], p95, goal: goals[kind], met: p95 <= (goals[kind] ?? 0) }
  }
} finally {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
}

function slower({ Maillon: own, ...peers }: Record<string, Record<Kind, Times>>) {
  const against = (kind: Kind, times: Times) => ({
    p50: round(times.p50 / (own?.[kind].p50 ?? 0)),
    p95: round(times.p95 / (own?.[kind].p95 ?? 0)),
  })
  return Object.fromEntries(
    Object.entries(peers).map(([name, times]) => [name, Object.fromEntries(kinds.map((kind) => [kind, against(kind, times[kind])]))]),
  )
}

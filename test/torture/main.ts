import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { torture } from './lane.ts'
import { isClean, noToll, tellToll } from './toll.ts'

// `npm run torture -- --kills 100 --houses 1`: the product is killed while a person's plan is written to, over HTTP.
// A kill -9 takes processes, not the machine: what only a power cut could lose rests on PostgreSQL's fsync, which is on.
const { values } = parseArgs({ options: { kills: { type: 'string', default: '1000' }, houses: { type: 'string' } } })
const kills = Number(values.kills)
const houses = Math.min(kills, Number(values.houses ?? availableParallelism()))
if (!(kills > 0) || !(houses > 0)) {
  console.error('usage: npm run torture -- [--kills 1000] [--houses 2]')
  process.exit(2)
}

let stopped = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (stopped = true))
process.on('disconnect', () => (stopped = true))
process.channel?.unref()

const toll = noToll()
const start = performance.now()
const seconds = () => (performance.now() - start) / 1000
const onKill = () => {
  if (toll.kills % 50 === 0) console.log(`  ${toll.kills} kills, ${seconds().toFixed(0)} s`)
}

const share = (house: number) => Math.floor(kills / houses) + (house < kills % houses ? 1 : 0)
const lanes = Array.from({ length: houses }, (_, house) => torture({ kills: share(house), toll, onKill, stopped: () => stopped }))
const failures = (await Promise.allSettled(lanes)).filter((lane) => lane.status === 'rejected')
for (const { reason } of failures) console.error(reason)
console.log(tellToll(toll, seconds()))
process.exit(isClean(toll) && failures.length === 0 && toll.kills >= kills ? 0 : 1)

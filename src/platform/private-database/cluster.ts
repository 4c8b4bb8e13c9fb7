import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartRefused } from '../start-failure.ts'
import { type Binaries, program } from './binaries.ts'
import { run } from './run.ts'
import { serverOn } from './running-server.ts'
import type { Account } from './service-account.ts'
import { type Address, settings } from './settings.ts'

/** One PostgreSQL server of ours: its programs, the folder that holds `postgres/` and `postgres.log`, and in whose name it runs. */
export type Cluster = { binaries: Binaries; home: string; account: Account | undefined }

/** The superuser of our servers: used to migrate, never to serve. */
export const owner = 'maillon_owner'

/** The folder of the data. */
export const dataOf = (cluster: Cluster) => join(cluster.home, 'postgres')
const logOf = (cluster: Cluster) => join(cluster.home, 'postgres.log')

/** Makes the data folder, all or nothing: an interrupted creation leaves nothing that looks finished. */
export async function createCluster(cluster: Cluster, password: string, extra: string[] = []): Promise<void> {
  const unfinished = join(cluster.home, 'postgres.unfinished')
  const secret = join(cluster.home, 'postgres.secret')
  rmSync(unfinished, { recursive: true, force: true })
  makeFolderFor(cluster.account, unfinished)
  writeFor(cluster.account, secret, password)
  const { code, output } = await run(
    program(cluster.binaries, 'initdb'),
    [
      '-D',
      unfinished,
      `--username=${owner}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-instructions',
      ...extra,
    ],
    { account: cluster.account, cwd: unfinished },
  )
  rmSync(secret, { force: true })
  if (code !== 0) throw new Error(`initdb: ${output}`)
  renameSync(unfinished, dataOf(cluster))
}

/** Starts the server and waits until it answers, recovery included. One left running by a killed process is stopped first. */
export async function startCluster(cluster: Cluster, address: Address): Promise<void> {
  const data = dataOf(cluster)
  const before = serverOn(data)
  if (before === 'ours') await stopCluster(cluster)
  if (before === 'stranger') rmSync(join(data, 'postmaster.pid'), { force: true })
  // No server of ours runs by now: a socket left there would stop the next one if its number went to another program.
  if ('socket' in address) for (const name of readdirSync(address.socket)) rmSync(join(address.socket, name), { force: true })
  writeFor(cluster.account, join(data, 'postgresql.conf'), settings(address))
  prepareLog(cluster)
  // Sessions of a server killed outright need a moment to notice and let go of its memory.
  for (let attempt = 1; ; attempt++) {
    const { code } = await control(cluster, ['start', '-l', logOf(cluster), '-t', '600'])
    if (code === 0) return
    if (attempt >= 20 || !tailOf(logOf(cluster)).includes('shared memory block')) throw notStarted(cluster)
    await pause(250)
  }
}

/** Stops the server: sessions are ended, everything acknowledged is on disk already. Quiet when it was not running. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const { code, output } = await control(cluster, ['stop', '-m', 'fast', '-t', '120'])
  if (code !== 0 && serverOn(dataOf(cluster)) === 'ours') throw new Error(`pg_ctl stop: ${output}`)
}

/** Makes a folder that only the account of the server can enter. */
export function makeFolderFor(account: Account | undefined, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (account) chownSync(folder, account.uid, account.gid)
}

function control(cluster: Cluster, args: string[]) {
  return run(program(cluster.binaries, 'pg_ctl'), [...args, '-D', dataOf(cluster), '-w', '-s'], {
    account: cluster.account,
    cwd: dataOf(cluster),
  })
}

function writeFor(account: Account | undefined, file: string, text: string) {
  writeFileSync(file, text, { mode: 0o600 })
  if (account) chownSync(file, account.uid, account.gid)
}

const largestLog = 10 * 1024 * 1024

function prepareLog(cluster: Cluster) {
  const log = logOf(cluster)
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`)
  closeSync(openSync(log, 'a', 0o600))
  if (cluster.account) chownSync(log, cluster.account.uid, cluster.account.gid)
}

function tailOf(log: string) {
  return readFileSync(log, 'utf8').slice(-2000)
}

function notStarted(cluster: Cluster) {
  const last = tailOf(logOf(cluster)).trim().split('\n').slice(-3).join('\n')
  return new StartRefused(
    `La base de données privée ne démarre pas ; son journal (${logOf(cluster)}) finit ainsi :`,
    `The private database does not start; its log ends with:\n${last}`,
  )
}

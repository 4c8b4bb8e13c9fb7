import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { ownFolder } from '../owned-folder.ts'
import { type Binaries, binariesFor, shippedBinaries } from './binaries.ts'
import { type Cluster, createCluster, dataOf, startCluster, stopCluster } from './cluster.ts'
import { homeOf } from './home.ts'
import { chooseAddress, urlOf } from './server-address.ts'
import { serviceAccount } from './service-account.ts'

/** `ownerUrl` reaches the database `maillon` as its superuser (migrations only); `stop` ends the server, once. */
export type PrivateDatabase = { ownerUrl: string; stop: () => Promise<void> }

/** PostgreSQL's own Unicode rules, the same on every machine whatever languages its system knows. */
const creation = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/**
 * Opens the PostgreSQL that comes with the product, its data in `directory/postgres`: made the first time (about a second),
 * reopened afterwards. A server left behind by a killed process is stopped first; nothing acknowledged is lost.
 * The caller owns `directory` (see `ownFolder`). Throws `StartRefused` with what the reader can do.
 */
export async function openPrivateDatabase(options: { directory: string }): Promise<PrivateDatabase> {
  return openServer({ directory: options.directory, binaries: shippedBinaries(), creation })
}

/** The same with other programs, as those of a Linux distribution; `creation` is added to what `initdb` is told. */
export async function openServer(options: { directory: string; binaries: Binaries; creation: string[] }): Promise<PrivateDatabase> {
  mkdirSync(options.directory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const directory = realpathSync(options.directory)
  const password = passwordOf(directory)
  const firstAccount = serviceAccount(join(directory, 'postgres'))
  const home = await homeOf(directory, firstAccount)
  // Two copies of one folder would point at the same data outside: only one of them may use it.
  const owned = home === directory ? undefined : await ownFolder(home)
  const account = serviceAccount(join(home, 'postgres'))
  const cluster: Cluster = { home, account, binaries: await binariesFor(account, options.binaries, home) }
  if (!existsSync(dataOf(cluster))) await createCluster(cluster, password, options.creation)
  const address = await chooseAddress(cluster)
  await startCluster(cluster, address)
  await createDatabase(urlOf(address, password, 'postgres')).catch(async (error: unknown) => {
    await stopCluster(cluster)
    throw error
  })
  let stopped: Promise<void> | undefined
  return {
    ownerUrl: urlOf(address, password, 'maillon'),
    stop() {
      stopped ??= stopCluster(cluster).finally(() => owned?.release())
      return stopped
    },
  }
}

function passwordOf(directory: string) {
  const file = join(directory, 'postgres-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

async function createDatabase(url: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const found = await client.query("select from pg_database where datname = 'maillon'")
    if (found.rowCount === 0) await client.query('create database maillon')
  } finally {
    await client.end()
  }
}

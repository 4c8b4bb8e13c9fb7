import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pg } from '#platform/pg-types.ts'
import { openPrivateDatabase, openServer, type PrivateDatabase } from '#platform/private-database/index.ts'
import { machinePostgres } from './machine.ts'
import type { Found } from './step.ts'

type Work = (ownerUrl: string) => Promise<Found>

/** Runs the work on the PostgreSQL that comes with the product, in a folder of its own that disappears afterwards. */
export function privateServer(work: Work): Promise<Found> {
  return inFolder(work, (directory) => openPrivateDatabase({ directory }))
}

/** The same on the server of `DATABASE_URL`, else on a fresh one made with the machine's own PostgreSQL. */
export async function debianServer(work: Work): Promise<Found> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL)
  const binaries = machinePostgres()
  if (!binaries)
    return { passed: 0, failed: 1, why: 'This machine has no PostgreSQL: install the package postgresql, or set DATABASE_URL.' }
  return inFolder(work, (directory) => openServer({ directory, binaries, creation: ['--locale=C.UTF-8'] }))
}

async function inFolder(work: Work, open: (directory: string) => Promise<PrivateDatabase>): Promise<Found> {
  const directory = mkdtempSync(join(memoryFolder() ?? tmpdir(), 'maillon-check-'))
  // Root's server runs as another account, which has to pass through.
  chmodSync(directory, 0o711)
  try {
    const server = await open(directory)
    try {
      await forgetful(server.ownerUrl)
      return await work(server.ownerUrl)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** A server thrown away in a few minutes writes nothing twice, and keeps little of its journal. */
async function forgetful(ownerUrl: string): Promise<void> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    for (const setting of ["fsync = 'off'", "full_page_writes = 'off'", "max_wal_size = '256MB'"])
      await owner.query(`alter system set ${setting}`)
    await owner.query('select pg_reload_conf()')
  } finally {
    await owner.end()
  }
}

/**
 * A folder that lives in memory, where there is one with room to spare. A test's database is 640 files, copied from a template:
 * 350 ms on a disk, 60 in memory, and there are some five hundred of them. What is kept after a crash is proven by `npm run torture`.
 */
function memoryFolder(): string | undefined {
  const folder = '/dev/shm'
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return Math.min(bavail * bsize, process.availableMemory()) > 4e9 ? folder : undefined
  } catch {
    return undefined
  }
}

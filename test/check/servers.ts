import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const directory = mkdtempSync(join(tmpdir(), 'maillon-check-'))
  // Root's server runs as another account, which has to pass through.
  chmodSync(directory, 0o711)
  try {
    const server = await open(directory)
    try {
      return await work(server.ownerUrl)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

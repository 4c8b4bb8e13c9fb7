import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefused } from './start-failure.ts'

export { explainStartFailure } from './start-failure.ts'

/**
 * Makes this process the only owner of a data folder, created if absent, until `release` or the end of the process.
 * The lock is one that the operating system holds on an open file (SQLite takes it for us, on every platform):
 * a `kill -9` frees it, so there is no stale lock to guess about.
 * Throws `StartRefused` when another process owns the folder or when it cannot be written.
 */
export async function ownFolder(directory: string): Promise<{ release(): void }> {
  makeFolder(directory)
  const folder = realpathSync(directory)
  const holder = join(folder, 'owner')
  const lock = openLock(join(folder, 'lock'))
  try {
    lock.exec(takeIt)
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw inUse(folder, holder)
  }
  writeFileSync(holder, `${process.pid}\n`)
  return {
    release() {
      if (lock.isOpen) lock.close()
    },
  }
}

/** Whether a process owns this folder right now. */
export function folderIsOwned(directory: string): boolean {
  const lock = openLock(join(directory, 'lock'))
  try {
    lock.exec(takeIt)
    return false
  } catch (error) {
    if (!isBusy(error)) throw error
    return true
  } finally {
    lock.close()
  }
}

/** Root lets the account of its database pass through; everyone else keeps the folder to themselves. */
function makeFolder(directory: string) {
  if (!existsSync(directory)) mkdirSync(directory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  try {
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new StartRefused(
      `Le dossier ${directory} appartient à un autre compte : lancez Maillon avec ce compte, ou choisissez un autre dossier.`,
      `The folder ${directory} belongs to another account: start Maillon with that account, or choose another folder.`,
    )
  }
}

function openLock(file: string) {
  try {
    return new DatabaseSync(file, { timeout: 0 })
  } catch {
    throw new StartRefused(`Impossible d'écrire ${file} : vérifiez les droits.`, `Cannot write ${file}: check its permissions.`)
  }
}

// Nothing is ever written there, so no journal either: a kill would leave it behind.
const takeIt = 'pragma journal_mode = memory; begin exclusive'
const sqliteBusy = 5

function isBusy(error: unknown) {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
}

function inUse(folder: string, holder: string) {
  const pid = existsSync(holder) ? readFileSync(holder, 'utf8').trim() : '?'
  return new StartRefused(
    `Maillon tourne déjà sur le dossier ${folder} (processus ${pid}) : arrêtez-le d'abord, ou choisissez un autre dossier.`,
    `Maillon already runs on the folder ${folder} (process ${pid}): stop it first, or choose another folder.`,
  )
}

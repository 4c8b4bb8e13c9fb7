import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, canEnter } from './service-account.ts'

/**
 * The folder that holds the data of the private database: `directory` itself, or, when its account cannot enter there
 * (root started us from a closed folder), one outside. Which one is written in `directory/postgres-home`, and stays.
 */
export async function homeOf(directory: string, account: Account | undefined): Promise<string> {
  const noted = homeNoted(directory)
  if (noted) return noted
  if (await canEnter(account, directory)) return directory
  const outside = makeOutside(directory)
  writeFileSync(noteOf(directory), `${outside}\n`)
  return outside
}

/** The folder outside that was chosen before, if any. */
export function homeNoted(directory: string): string | undefined {
  const note = noteOf(directory)
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined
}

const noteOf = (directory: string) => join(directory, 'postgres-home')

function makeOutside(directory: string) {
  const name = `maillon-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`
  try {
    const folder = join('/var/lib', name)
    mkdirSync(folder, { mode: 0o711 })
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), `${name}-`))
  }
}

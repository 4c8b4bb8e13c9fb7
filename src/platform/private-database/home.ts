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
  const note = join(directory, 'postgres-home')
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  if (await canEnter(account, directory)) return directory
  const outside = makeOutside(directory)
  writeFileSync(note, `${outside}\n`)
  return outside
}

function makeOutside(directory: string) {
  const name = `maillon-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`
  try {
    const folder = join('/var/lib', name)
    mkdirSync(folder, { mode: 0o711 })
    return folder
  } catch {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`))
    return folder
  }
}

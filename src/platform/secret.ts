import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

let master: Buffer | undefined

/**
 * A key of 32 bytes for one use, drawn from the one secret that is kept outside the database: `MAILLON_SECRET`, or
 * the file `secret` of the data folder, made at first need. Several machines must be given the same `MAILLON_SECRET`.
 * @throws when the variable is too short to be a secret, or the file cannot be read.
 */
export function secretKey(use: string): Buffer {
  master ??= readMaster(process.env['MAILLON_SECRET'], process.env['MAILLON_VAR'])
  return Buffer.from(hkdfSync('sha256', master, '', `maillon ${use}`, 32))
}

function readMaster(given: string | undefined, varFolder: string | undefined): Buffer {
  if (given !== undefined && given !== '') {
    if (given.length < 32) throw new Error('MAILLON_SECRET must hold at least 32 characters')
    return Buffer.from(given)
  }
  const folder = varFolder ?? fileURLToPath(new URL('../../var', import.meta.url))
  const path = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path)
}

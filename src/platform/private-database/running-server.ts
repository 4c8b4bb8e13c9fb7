import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** What a postmaster.pid says: the process, and the data folder it was started on. */
export type PostmasterNote = { pid: number; data: string }

/** Reads a postmaster.pid; nothing when it is empty or cut short (a crash at the wrong moment). */
export function readPostmasterNote(text: string): PostmasterNote | undefined {
  const [first, data] = text.split('\n')
  const pid = Number(first)
  if (!Number.isSafeInteger(pid) || pid <= 0 || !data) return undefined
  return { pid, data }
}

/**
 * Who answers for a data folder: `none`, `ours` (a server left behind by a process that was killed), or `stranger`:
 * the note is stale and its number was given to another program since, which must not be touched.
 */
export function serverOn(data: string): 'none' | 'ours' | 'stranger' {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return 'none'
  const note = readPostmasterNote(readFileSync(file, 'utf8'))
  if (!note) return 'stranger'
  if (!isAlive(note.pid)) return 'none'
  return worksIn(note.pid, data) ? 'ours' : 'stranger'
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A PostgreSQL server works in its data folder, even when the folder was renamed since; a dead one not yet reaped works nowhere. */
function worksIn(pid: number, data: string) {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(data)
  } catch {
    return false
  }
}

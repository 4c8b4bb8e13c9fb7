import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { homeNoted } from '#platform/private-database/home.ts'
import { readPostmasterNote } from '#platform/private-database/running-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The product as `npm start` runs it, on a data folder of its own, there to be killed. */
export type Victim = { address: Promise<string>; kill: (what: 'node' | 'node and postgres') => Promise<void> }

/** Starts the product; `address` comes once it answers, and fails with what it printed when it ends before. */
export function startVictim(folder: string): Victim {
  const child = spawn(process.execPath, ['--import', join(root, 'src/platform/tsx-loader.ts'), join(root, 'src/main.ts')], {
    cwd: root,
    env: { ...process.env, MAILLON_VAR: folder, MAILLON_DEMO: '0', PORT: '0', DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = addressOf(child)
  // A victim killed while it starts has no address, and that is no failure.
  address.catch(() => undefined)
  return {
    address,
    async kill(what) {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
      child.kill('SIGKILL')
      if (what === 'node and postgres') killPostgres(folder)
      await ended
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const found = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (found) done(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code) => fail(new Error(`the product ended by itself (${code}):\n${printed}`)))
  })
}

function killPostgres(folder: string) {
  const file = join(homeNoted(folder) ?? folder, 'postgres/postmaster.pid')
  const note = existsSync(file) ? readPostmasterNote(readFileSync(file, 'utf8')) : undefined
  try {
    if (note) process.kill(note.pid, 'SIGKILL')
  } catch {
    // It was not running any more.
  }
}

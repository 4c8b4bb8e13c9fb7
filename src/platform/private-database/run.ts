import { spawn } from 'node:child_process'
import type { Account } from './service-account.ts'

/**
 * Runs a program to its end, as `account` when given, in `cwd` (which that account must be able to enter).
 * Gives the exit code and what was printed; a program that cannot be started at all gives code -1 and the reason.
 */
export function run(program: string, args: string[], options: { account?: Account | undefined; cwd?: string } = {}) {
  return new Promise<{ code: number; output: string }>((done) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? '/',
      env: quietEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.account && { uid: options.account.uid, gid: options.account.gid }),
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk))
    child.on('error', (error) => done({ code: -1, output: error.message }))
    child.on('close', (code) => done({ code: code ?? -1, output }))
  })
}

/** PGDATA, PGPORT and the like belong to another server of the machine; messages are read by programs, so in English. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'))
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' }
}

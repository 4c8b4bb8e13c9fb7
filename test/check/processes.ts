import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The installed tools and their Node come first, whatever Node started us. */
export const environment: NodeJS.ProcessEnv = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` }

const running = new Set<ChildProcess>()
let stopped = false

/** Whether we were asked to end: no further step starts, and the servers still get stopped. */
export const interrupted = () => stopped

/** Runs a program in its own process group, so that its whole family ends with us. Gives the exit code and, unless shown, the output. */
export function runProgram(program: string, args: string[], options: SpawnOptions = {}): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true })
    running.add(child)
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk))
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk))
    const end = (code: number) => {
      running.delete(child)
      done({ code, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(-1)
    })
    child.on('close', (code) => end(code ?? -1))
  })
}

function interrupt() {
  stopped = true
  for (const { pid } of running) {
    try {
      if (pid) process.kill(-pid, 'SIGTERM')
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
process.on('disconnect', interrupt)
// Listening to the launcher's end must not keep us alive once the work is done.
process.channel?.unref()

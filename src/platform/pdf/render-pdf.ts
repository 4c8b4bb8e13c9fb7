import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Finished, Order } from './typst-process.ts'

const longestWait = 30_000
const idleLife = 60_000
const mostWaiting = 12
const mostData = 8 * 1024 * 1024

let compiler: ChildProcess | undefined
let rest: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** True when so many wait for their paper that one more would wait too long: say so rather than begin. */
export const isPdfBusy = () => waiting >= mostWaiting

/**
 * Draws `data` with a Typst `layout` (its text, not its place) as a PDF/UA-1. One at a time, in a process of its own: a slow or
 * endless one is ended after `within` ms, and its memory given back after a quiet minute. It starts with the first paper asked for.
 * @throws Error when the layout and the data do not make a document, or not in time: a bug of the layout or of its caller.
 */
export function renderPdf(layout: string, data: unknown, within = longestWait): Promise<Uint8Array<ArrayBuffer>> {
  const text = JSON.stringify(data)
  if (text.length > mostData) throw new Error('too much for one paper')
  waiting += 1
  const turn = last
    .catch(() => undefined)
    .then(() => ask({ layout, data: text }, within))
    .finally(() => {
      waiting -= 1
    })
  last = turn
  return turn
}

async function ask(order: Order, within: number): Promise<Uint8Array<ArrayBuffer>> {
  const child = awake()
  const answered = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(within), answered.signal])
  try {
    child.send(order)
    const [answer]: unknown[] = await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal })])
    if (!isFinished(answer)) throw new Error(`the compiler ended with ${String(answer)}`)
    if ('problem' in answer) throw new Error(`no paper was made: ${answer.problem}`)
    return new Uint8Array(answer.pdf)
  } catch (error) {
    // Whatever state it is in, the next paper starts afresh.
    child.kill('SIGKILL')
    compiler = undefined
    throw error
  } finally {
    answered.abort()
    sleepLater(child)
  }
}

function awake(): ChildProcess {
  clearTimeout(rest)
  if (compiler?.connected !== true) {
    // It is told nothing of our settings, and takes none of our flags. Windows starts nothing without its root.
    const env = process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] }
    compiler = fork(new URL('typst-process.ts', import.meta.url), { execArgv: [], env, serialization: 'advanced' })
  }
  compiler.ref()
  compiler.channel?.ref()
  return compiler
}

/** A compiler at rest keeps nobody from leaving, and leaves itself after a while. */
function sleepLater(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  rest = setTimeout(() => {
    if (waiting === 0 && child.connected) child.disconnect()
  }, idleLife).unref()
}

function isFinished(answer: unknown): answer is Finished {
  return typeof answer === 'object' && answer !== null && ('pdf' in answer || 'problem' in answer)
}

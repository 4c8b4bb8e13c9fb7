import { randomUUID } from 'node:crypto'
import { Agent, get } from 'node:http'
import { pg } from '#platform/pg-types.ts'
import { load } from './load.ts'

/** One transaction as the product sends it: texts and values, in order. `fresh` are ids that must be new each time. */
export type Script = { statements: { text: string; values: unknown[] }[]; fresh: string[] }
export type Task =
  | { kind: 'http'; url: string; cookie: string; connections: number; seconds: number }
  | { kind: 'sql'; connectionString: string; pool: number; script: Script; connections: number; seconds: number }

process.once('message', async (task: Task) => {
  const figures = task.kind === 'http' ? await overHttp(task) : await bareSql(task)
  process.send?.(figures, () => process.exit(0))
})

function overHttp({ url, cookie, connections, seconds }: Extract<Task, { kind: 'http' }>) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = () =>
    new Promise<boolean>((resolve) => {
      get(url, { agent, headers: { cookie, 'accept-encoding': 'br' } }, (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode === 200))
      }).on('error', () => resolve(false))
    })
  return load(ask, connections, seconds)
}

async function bareSql({ connectionString, pool: max, script, connections, seconds }: Extract<Task, { kind: 'sql' }>) {
  const pool = new pg.Pool({ connectionString, max })
  const ask = async () => {
    const client = await pool.connect()
    const fresh = new Map(script.fresh.map((id) => [id, randomUUID()]))
    try {
      for (const [place, { text, values }] of script.statements.entries()) {
        if (values.length === 0) await client.query(text)
        else await client.query({ name: `s${place}`, text, values: values.map((value) => fresh.get(value as string) ?? value) })
      }
      return true
    } finally {
      client.release()
    }
  }
  const figures = await load(ask, connections, seconds)
  await pool.end()
  return figures
}

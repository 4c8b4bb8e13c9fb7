import { machineClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database.ts'
import { webApp } from '#platform/http/app.ts'
import { pg } from '#platform/pg-types.ts'
import { loadProduct } from '#platform/product.ts'
import type { Script } from './asker.ts'
import { round } from './load.ts'

export type Page = { path: string; cookie: string }

/** Opens the product inside this process to see, for one page, the SQL it sends and the processor time it takes. */
export async function openForLooking(ownerUrl: string) {
  const config = readConfig({ MAILLON_DEMO: '0', MAILLON_ORIGIN: 'http://localhost' })
  const database = openDatabase({ ownerUrl })
  const app = webApp({ config, database, clock: machineClock, isFull: () => false }, await loadProduct())
  const ask = async ({ path, cookie }: Page) => {
    const answer = await app.request(`http://localhost${path}`, { headers: { cookie, 'accept-encoding': 'br' } })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.arrayBuffer()
  }
  return {
    async script(page: Page): Promise<Script> {
      const [first, second] = [await recorded(() => ask(page)), await recorded(() => ask(page))]
      const idsOf = (statements: Script['statements']) =>
        statements.flatMap(({ values }) =>
          values.filter((value): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)),
        )
      const again = new Set(idsOf(second))
      return { statements: first, fresh: idsOf(first).filter((id) => !again.has(id)) }
    },
    async processor(page: Page): Promise<{ milliseconds: number; bytes: number }> {
      for (let time = 0; time < 300; time += 1) await ask(page)
      const before = process.cpuUsage()
      let bytes = 0
      for (let time = 0; time < 500; time += 1) bytes = (await ask(page)).byteLength
      const { user, system } = process.cpuUsage(before)
      return { milliseconds: round((user + system) / 500 / 1000), bytes }
    },
    close: () => database.close(),
  }
}

async function recorded(work: () => Promise<unknown>): Promise<Script['statements']> {
  const statements: Script['statements'] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...sent: unknown[]) {
    const [first, second] = sent
    if (typeof first === 'string') statements.push({ text: first, values: Array.isArray(second) ? second : [] })
    else if (typeof first === 'object' && first !== null && 'text' in first)
      statements.push({ text: String(first.text), values: 'values' in first && Array.isArray(first.values) ? first.values : [] })
    return Reflect.apply(original, this, sent)
  } as typeof original
  try {
    await work()
  } finally {
    pg.Client.prototype.query = original
  }
  return statements
}

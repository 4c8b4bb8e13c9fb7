import { Hono } from 'hono'
import { sql } from 'kysely'
import type { House } from './visit.ts'

/** `/healthz`: the process answers. `/readyz`: it also reaches its database. */
export function healthRoutes({ database }: House): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      try {
        await database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) => sql`select 1`.execute(tx))
        return c.json({ status: 'ok' })
      } catch {
        return c.json({ status: 'database out of reach' }, 503)
      }
    })
}

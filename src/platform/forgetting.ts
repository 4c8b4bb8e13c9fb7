import { sql } from 'kysely'
import { job } from './jobs.ts'
import { log } from './log.ts'

/** Deletes what has outlived its retention, every hour. What that is stands in the policies: db/migrations, forgetting. */
export const forgetExpired = job({
  name: 'forget-expired',
  every: '17 * * * *',
  async run(_, { database, now }) {
    const { rows } = await database.transaction('maillon_worker', { sessionHash: null, at: now() }, (tx) =>
      sql<{ what: string; gone: bigint }>`select * from platform.forget_expired()`.execute(tx),
    )
    for (const { what, gone } of rows) if (gone > 0n) log.info('forgotten', { what, rows: Number(gone) })
  },
})

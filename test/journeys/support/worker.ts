import type { JobContext } from '#platform/jobs.ts'
import type { ServedHouse } from '#test/support/browser.ts'

/** Does what waits in the queue as the worker would at that moment, after the job named, if one is. Letters stay in the demo's mailbox. */
export async function workThrough(house: ServedHouse, now: Temporal.Instant, first?: string): Promise<void> {
  const context: JobContext = { database: house.database, now: () => now, origin: house.address, postLetter: async () => undefined }
  const run = (name: string, data: Record<string, string>) =>
    house.product.jobs.find(({ thing }) => thing.name === name)?.thing.run(data, context)
  if (first !== undefined) await run(first, {})
  for (let more = true; more; ) {
    const waiting = await house.owner<{ id: string; name: string; data: Record<string, string> }>(
      "select id, name, data from pgboss.job where state = 'created' order by created_on, id",
    )
    for (const { id, name, data } of waiting) {
      await run(name, data)
      await house.owner('delete from pgboss.job where id = $1', [id])
    }
    more = waiting.length > 0
  }
}

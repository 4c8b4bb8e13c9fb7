import type { Database, Tx } from '#platform/database.ts'
import { job } from '#platform/jobs.ts'
import { log } from '#platform/log.ts'
import { endByClock } from '../clock/end.ts'
import { askFollowUp } from '../clock/follow-up.ts'
import { remindByClock } from '../clock/remind.ts'
import { listAwaited, listEnding, listFollowUpsDue } from '../queries/clock.ts'

/** One turn of the clocks, four times an hour: reminders, returns, questions. Each is a transaction of its own, and is read again in it. */
export const turnReferralClocks = job({
  name: 'turn-referral-clocks',
  every: '3,18,33,48 * * * *',
  async run(_, { database, now, origin }) {
    const at = { now: now(), origin }
    const [awaited, ending, asked] = await inOne(database, at.now, (tx) =>
      Promise.all([listAwaited(tx, at.now), listEnding(tx, at.now), listFollowUpsDue(tx, at.now)]),
    )
    const ended = new Set(ending)
    await each(ending, (id) => inOne(database, at.now, (tx) => endByClock(tx, id, at)))
    await each(
      awaited.filter(({ id }) => !ended.has(id)),
      (one) => inOne(database, at.now, (tx) => remindByClock(tx, one, at)),
    )
    await each(asked, (id) => inOne(database, at.now, (tx) => askFollowUp(tx, id, at)))
  },
})

const inOne = <Value>(database: Database, at: Temporal.Instant, work: (tx: Tx) => Promise<Value>) =>
  database.transaction('maillon_worker', { sessionHash: null, at }, (tx) => work(tx))

/** One that fails does not stop those that follow: it is tried again at the next turn. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) {
    try {
      await work(item)
    } catch (error) {
      log.error('referral clock', { name: error instanceof Error ? error.name : 'unknown' })
    }
  }
}

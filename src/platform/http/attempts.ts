import { createHash } from 'node:crypto'
import type { Limit } from '../act.ts'
import type { Database } from '../database.ts'

/**
 * Counts one try at each of `limits` and says whether all of them still bear it. Committed at once, whatever becomes
 * of the act: a refused try counts.
 */
export async function mayTry(database: Database, limits: Limit[], now: Temporal.Instant): Promise<boolean> {
  const counted = limits.flatMap(({ keys, most, minutes }) =>
    keys.map((key) => ({ key: createHash('sha256').update(key).digest(), most, minutes })),
  )
  return database.transaction('maillon_door', { sessionHash: null, at: now }, async (tx) => {
    let borne = true
    for (const { key, most, minutes } of counted) {
      await tx.insertInto('platform.attempt').values({ key, at: now }).execute()
      const { tries } = await tx
        .selectFrom('platform.attempt')
        .select((is) => is.fn.countAll<bigint>().as('tries'))
        .where('key', '=', key)
        .where('at', '>', now.subtract({ minutes }))
        .executeTakeFirstOrThrow()
      if (tries > BigInt(most)) borne = false
    }
    return borne
  })
}

/** What counts as one network: an IPv4 address, or the /64 that a provider gives one IPv6 customer. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const filled = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${filled
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}

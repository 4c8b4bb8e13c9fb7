import type { Territory } from './card.ts'

/** After six months without anybody saying that a card is still true, it says so itself. Source: issue 4. */
export const staleAfterMonths = 6

export type Freshness = 'fresh' | 'stale' | 'never'

/** How far the word of who verified a card still holds on `today`: six months to the day, it does no longer. */
export function freshness(verifiedOn: Temporal.PlainDate | null, today: Temporal.PlainDate): Freshness {
  if (verifiedOn === null) return 'never'
  const end = verifiedOn.add({ months: staleAfterMonths })
  return Temporal.PlainDate.compare(today, end) >= 0 ? 'stale' : 'fresh'
}

/** Which day it is for who keeps a card, by the clocks of its territory. */
export function dayIn(territory: Territory, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(clocks[territory]).toPlainDate()
}

const clocks = { QC: 'America/Toronto', FR: 'Europe/Paris', IT: 'Europe/Rome', other: 'UTC' } as const satisfies Record<Territory, string>

/** How often an organisation is asked: not again within thirty days, and not after three letters it left without an answer. */
export function mayRemind(letters: readonly { sentAt: Temporal.Instant; answered: boolean }[], now: Temporal.Instant): boolean {
  const latestFirst = [...letters].sort((one, other) => Temporal.Instant.compare(other.sentAt, one.sentAt))
  const [last] = latestFirst
  if (last === undefined) return true
  if (Temporal.Instant.compare(last.sentAt.add({ hours: 30 * 24 }), now) > 0) return false
  const answered = latestFirst.findIndex((letter) => letter.answered)
  return (answered === -1 ? latestFirst.length : answered) < 3
}

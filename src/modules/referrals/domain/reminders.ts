const reminderDays = { first: 3, second: 10 } as const
const morning = Temporal.PlainTime.from('09:00')

export const reminderKinds = ['first', 'second'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** The day until which the recipient may ask to have, counted from today. */
export const timeToAsk = [3, 7, 14] as const

/**
 * The morning (nine o'clock) of the day that comes `days` days after `from`, where `timeZone` (IANA name) is the time kept:
 * sent on a Tuesday evening, the third day is the Friday, whatever the clocks did meanwhile.
 */
export function morningAfter(from: Temporal.Instant, days: number, timeZone: string): Temporal.Instant {
  return morningOf(from.toZonedDateTimeISO(timeZone).toPlainDate().add({ days }), timeZone)
}

function morningOf(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: morning }).toInstant()
}

/** A referral that waits for an answer. `until` is the day the recipient asked to have; `reminded` says which reminders have left. */
export type Awaited = {
  sentAt: Temporal.Instant
  until: Temporal.PlainDate | null
  reminded: readonly ReminderKind[]
  timeZone: string
}

/**
 * The reminders that should have left by now and have not. They are settled by one letter: a worker that slept two weeks sends
 * one, not two. Who asked for time is left in peace until the day named.
 */
export function remindersDue({ sentAt, until, reminded, timeZone }: Awaited, now: Temporal.Instant): ReminderKind[] {
  const promised = until === null ? undefined : morningOf(until, timeZone)
  return reminderKinds.filter((kind) => {
    const planned = morningAfter(sentAt, reminderDays[kind], timeZone)
    const at = promised !== undefined && Temporal.Instant.compare(promised, planned) > 0 ? promised : planned
    return Temporal.Instant.compare(at, now) <= 0 && !reminded.includes(kind)
  })
}

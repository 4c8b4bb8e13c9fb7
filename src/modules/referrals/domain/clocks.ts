/**
 * When a referral is spoken of again. Days are those of the calendar on the wall of whoever sent it: sent on a Tuesday
 * evening, the third day is the Friday, whatever the clocks did meanwhile. Letters leave in the morning.
 */
export const clockDays = { first: 3, second: 10, back: 30, soon: 30, later: 90 } as const

const morning = Temporal.PlainTime.from('09:00')

/** How long an answer link stays open, in days. */
export const linkDays = 8

/** The least time between two reminders that somebody sends by hand to one address, in hours. */
export const manualReminderHours = 24

/** The morning of the day that comes `days` days after `from`, where `timeZone` (IANA name) is the time kept. */
export function morningAfter(from: Temporal.Instant, days: number, timeZone: string): Temporal.Instant {
  return morningOf(from.toZonedDateTimeISO(timeZone).toPlainDate().add({ days }), timeZone)
}

/** Nine in the morning of a day, there. */
export function morningOf(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: morning }).toInstant()
}

/** What waits for an answer. `until` is the day the recipient asked to have; `reminded` says which reminders have left. */
export type Awaited = {
  sentAt: Temporal.Instant
  until: Temporal.PlainDate | null
  reminded: readonly ReminderKind[]
  timeZone: string
}

export const reminderKinds = ['first', 'second'] as const
export type ReminderKind = (typeof reminderKinds)[number]

export type Due = { what: 'nothing' } | { what: 'remind'; kinds: ReminderKind[] } | { what: 'return' }

/**
 * What is due now for a referral that nobody has answered: nothing, one letter (which settles every reminder that should
 * have left by now: a worker that slept sends one, not two), or its return to the sender.
 */
export function dueNow({ sentAt, until, reminded, timeZone }: Awaited, now: Temporal.Instant): Due {
  const has = (moment: Temporal.Instant) => Temporal.Instant.compare(moment, now) <= 0
  if (has(returnAt(sentAt, timeZone))) return { what: 'return' }
  const promised = until === null ? undefined : morningOf(until, timeZone)
  const moments = reminderKinds.map((kind) => {
    const planned = morningAfter(sentAt, clockDays[kind], timeZone)
    // Somebody who asked for time is left in peace until the day she named.
    return { kind, at: promised !== undefined && Temporal.Instant.compare(promised, planned) > 0 ? promised : planned }
  })
  const kinds = moments.filter(({ kind, at }) => has(at) && !reminded.includes(kind)).map(({ kind }) => kind)
  return kinds.length === 0 ? { what: 'nothing' } : { what: 'remind', kinds }
}

/** When a referral that nobody answered goes back to who sent it. */
export function returnAt(sentAt: Temporal.Instant, timeZone: string): Temporal.Instant {
  return morningAfter(sentAt, clockDays.back, timeZone)
}

export const followUps = ['soon', 'later'] as const
export type FollowUp = (typeof followUps)[number]

/** When both are asked how it goes, a month and three months after they met. */
export function followUpAt(metAt: Temporal.Instant, which: FollowUp, timeZone: string): Temporal.Instant {
  return morningAfter(metAt, clockDays[which], timeZone)
}

/** The follow-ups to ask for now. One that was missed while the next is due is not asked: two questions at once is one too many. */
export function followUpsDue(
  { metAt, asked, timeZone }: { metAt: Temporal.Instant; asked: readonly FollowUp[]; timeZone: string },
  now: Temporal.Instant,
): FollowUp[] {
  const due = followUps.filter((which) => Temporal.Instant.compare(followUpAt(metAt, which, timeZone), now) <= 0)
  return due.slice(-1).filter((which) => !asked.includes(which))
}

/** Whether somebody may remind by hand now, and if not from when. `last` is the last reminder by hand to this address, if any. */
export function mayRemind(last: Temporal.Instant | null, now: Temporal.Instant): { ok: true } | { ok: false; from: Temporal.Instant } {
  if (last === null) return { ok: true }
  const from = last.add({ hours: manualReminderHours })
  return Temporal.Instant.compare(now, from) >= 0 ? { ok: true } : { ok: false, from }
}

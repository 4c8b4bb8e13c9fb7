import { ok, refused } from '#kernel/result.ts'

export const appointmentStates = ['planned', 'held', 'cancelled', 'missed'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** Whose side a meeting that did not take place fell through on. A no-show is not always the person's doing. */
export const causes = ['person', 'host', 'us', 'unknown'] as const
export type Cause = (typeof causes)[number]

/** A day and a time on the clocks of one place, for so many minutes. */
export type Slot = { on: Temporal.PlainDate; at: Temporal.PlainTime; minutes: number; timeZone: string }

/**
 * The instant of a day and time on the clocks of `timeZone`. Refused for a time that those clocks skip (the night
 * they go forward); of a time they show twice, the first is meant.
 */
export function startOf({ on, at, timeZone }: Slot) {
  const local = on.toPlainDateTime(at)
  const start = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  return start.toPlainDateTime().equals(local) ? ok(start.toInstant()) : refused('no-such-time')
}

/** What becomes of an appointment: one that was not held says why; the others say nothing of it. */
export function decideOutcome(state: AppointmentState, cause: Cause | null) {
  const needsCause = state === 'cancelled' || state === 'missed'
  if (needsCause && cause === null) return refused('cause-needed')
  return ok({ state, cause: needsCause ? cause : null })
}

/** Initials, for where a name would say too much: « Amina Diallo » is « A. D. ». */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word))
  return words
    .slice(0, 3)
    .map((word) => `${[...word].find((sign) => /\p{L}/u.test(sign))?.toUpperCase() ?? ''}.`)
    .join(' ')
}

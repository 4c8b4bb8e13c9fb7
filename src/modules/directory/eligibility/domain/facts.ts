import type { PlainName } from './criterion.ts'
import type { StatusOrGroup } from './status.ts'

/** A day as far as it is known: somebody who says a year, a month or an age leaves its two ends apart. */
export type DayRange = { from: Temporal.PlainDate; to: Temporal.PlainDate }

/**
 * What somebody chose to say of herself; what is absent she did not say, and no answer is supposed in its place.
 * Kept nowhere unless she asks. `places` and `statuses` are already widened: see `queries/widen.ts` and `status.ts`.
 */
export type Facts = {
  birth?: DayRange | undefined
  /** Living in this country since. */
  residence?: DayRange | undefined
  /** Her papers, each followed by the groups it belongs to. */
  statuses?: readonly StatusOrGroup[] | undefined
  /** Her place and all that it lies in. */
  places?: readonly string[] | undefined
  /** Smaller places she may be in, such as the arrondissements of her town. */
  maybePlaces?: readonly string[] | undefined
  /** From 0 (none yet), 1 (A1) to 6 (C2), by language. */
  levels?: Readonly<Record<string, number>> | undefined
  plain: Readonly<Partial<Record<PlainName, boolean>>>
}

export const nothingSaid: Facts = { plain: {} }

/** A fact that may be asked for: named as the criterion that needs it, with the language for a level. */
export type FactName = 'age' | 'residence' | 'status' | 'area' | PlainName | `level:${string}`

/**
 * Full months from one day to another. A month is full on the same day of a later month or, where that month is shorter,
 * on the day after its last: from 31 January, one month is full on 1 March. Negative before.
 */
export function fullMonths(since: Temporal.PlainDate, day: Temporal.PlainDate): number {
  return (day.year - since.year) * 12 + day.month - since.month - (day.day < since.day ? 1 : 0)
}

/** Full years from one day to another, counted in full months: somebody born on 29 February is a year older on 1 March of a common year. */
export const fullYears = (since: Temporal.PlainDate, day: Temporal.PlainDate): number => Math.floor(fullMonths(since, day) / 12)

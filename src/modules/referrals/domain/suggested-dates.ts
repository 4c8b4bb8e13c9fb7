const hours = ['10:00', '14:00'] as const
const workingDays = 5

/** The most dates that are proposed at once: more is a puzzle. */
export const mostDates = 3

/** Dates to tap rather than type: mornings and afternoons of the next five working days but tomorrow's, on the clocks of `timeZone`. */
export function suggestedDates(now: Temporal.Instant, timeZone: string): Temporal.PlainDateTime[] {
  const found: Temporal.PlainDateTime[] = []
  let day = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 2 })
  while (found.length < workingDays * hours.length) {
    if (day.dayOfWeek <= 5) found.push(...hours.map((hour) => day.toPlainDateTime(hour)))
    day = day.add({ days: 1 })
  }
  return found
}

/** Instants of the dates proposed, the soonest first, each once; those gone by or that no clock there shows are left out. */
export function datesProposed(typed: readonly Temporal.PlainDateTime[], now: Temporal.Instant, timeZone: string): Temporal.Instant[] {
  const starts = typed.flatMap((date) => {
    const there = date.toZonedDateTime(timeZone)
    return there.toPlainDateTime().equals(date) ? [there.toInstant()] : []
  })
  return [...new Map(starts.map((start) => [start.epochMilliseconds, start])).values()]
    .filter((start) => Temporal.Instant.compare(start, now) > 0)
    .toSorted(Temporal.Instant.compare)
}

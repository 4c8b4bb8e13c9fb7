/** As many of `all` as asked for, a different handful each day, in turn: everyone reads the same ones on the same day. */
export function ofTheDay<Item>(all: readonly Item[], day: Temporal.PlainDate, count: number): Item[] {
  const start = (dayNumber(day) * count) % all.length
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[(start + index) % all.length]).filter(
    (item) => item !== undefined,
  )
}

const dayNumber = (day: Temporal.PlainDate) => Temporal.PlainDate.from('2026-01-01').until(day).days + 36_525

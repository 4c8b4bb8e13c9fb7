import type { Language } from '#platform/i18n.ts'
import { formatMonth } from '#ui/format.ts'

type Kept = Temporal.PlainYearMonth | null | undefined

/** Months to choose from, in words: `count` of them from `first` on, and those already chosen, wherever they are. */
export function monthOptions(first: Temporal.PlainYearMonth, count: number, language: Language, kept: readonly Kept[]) {
  const shown = Array.from({ length: count }, (_, months) => first.add({ months }))
  for (const month of kept) if (month && !shown.some((each) => each.equals(month))) shown.push(month)
  return shown.sort(Temporal.PlainYearMonth.compare).map((month) => ({ value: month.toString(), label: formatMonth(month, language) }))
}

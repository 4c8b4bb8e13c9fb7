import { cents } from '#kernel/money.ts'
import type { BudgetLine, BudgetSettings, LineId } from './domain/budget.ts'

export const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
export const month = (text: string) => Temporal.PlainYearMonth.from(text)

/** Five hundred at hand, from December 2026 on. */
export const someSettings: BudgetSettings = { currency: 'CAD', opening: cents(50_000n), firstMonth: month('2026-12') }

/** A hundred that goes out each month for the project, unless said otherwise. */
export function aLine(given: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id: 'line' as LineId,
    purse: 'project',
    kind: 'out',
    label: 'Farine',
    amount: cents(10_000n),
    mandatory: false,
    from: null,
    until: null,
    createdAt: now,
    changedAt: now,
    version: 1,
    ...given,
  }
}

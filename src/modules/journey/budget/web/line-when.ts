import type { Language } from '#platform/i18n.ts'
import { formatMonth } from '#ui/format.ts'
import type { BudgetLine } from '../domain/budget.ts'
import { budgetWords } from '../messages/budget.ts'

/** What a line says beside its amount: whether she can begin without it, and its months. */
export function whenOf({ kind, mandatory, from, until }: BudgetLine, language: Language): string[] {
  const t = budgetWords(language)
  const month = (of: Temporal.PlainYearMonth) => formatMonth(of, language)
  if (kind === 'start-up')
    return [t(mandatory ? 'mandatory' : 'optional'), ...(from === null ? [] : [t('paid-in', { month: month(from) })])]
  if (from !== null && until !== null) return [t('between-months', { from: month(from), until: month(until) })]
  if (from !== null) return [t('from-month', { month: month(from) })]
  return until === null ? [] : [t('until-month', { month: month(until) })]
}

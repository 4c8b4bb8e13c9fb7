import type { Currency } from '#kernel/money.ts'
import type { Language } from '#platform/i18n.ts'
import { formatMoney } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import type { BudgetLine } from '../domain/budget.ts'
import { budgetWords } from '../messages/budget.ts'
import { lineWords } from '../messages/budget-line.ts'
import { whenOf } from './line-when.ts'

/** What a line says now, for somebody whose page is older. */
export function StoredLine({ line, currency, language }: { line: BudgetLine; currency: Currency; language: Language }) {
  return (
    <Notice title={lineWords(language)('stored')}>
      <p>
        <bdi>{line.label}</bdi> — <bdi>{formatMoney(line.amount, currency, language)}</bdi>
      </p>
      {[budgetWords(language)(line.purse), ...whenOf(line, language)].map((said) => (
        <p>{said}</p>
      ))}
    </Notice>
  )
}

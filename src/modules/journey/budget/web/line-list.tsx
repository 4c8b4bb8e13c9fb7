import type { Currency } from '#kernel/money.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatMoney } from '#ui/format.ts'
import { type BudgetLine, moneyOf } from '../domain/budget.ts'
import { budgetWords } from '../messages/budget.ts'
import { whenOf } from './line-when.ts'

type ListProps = { lines: readonly BudgetLine[]; currency: Currency; language: Language }

/** The lines of one section, each leading to itself, and their money together. */
export function LineList({ lines, currency, language }: ListProps) {
  const t = budgetWords(language)
  return (
    <ul class="task-list money-list">
      {lines.map((line) => (
        <li>
          <div class="task">
            <a href={href(routes.myBudgetLine, { line: line.id })}>
              <bdi>{line.label}</bdi>
            </a>
            {whenOf(line, language).map((said) => (
              <p class="hint">{said}</p>
            ))}
          </div>
          <bdi class="money">{formatMoney(line.amount, currency, language)}</bdi>
        </li>
      ))}
      {lines.length < 2 ? null : (
        <li>
          <strong class="task">{t('all-lines')}</strong>
          <strong class="money">
            <bdi>{formatMoney(moneyOf(lines), currency, language)}</bdi>
          </strong>
        </li>
      )}
    </ul>
  )
}

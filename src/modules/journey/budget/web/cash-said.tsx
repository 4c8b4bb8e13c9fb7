import type { Currency } from '#kernel/money.ts'
import type { Language } from '#platform/i18n.ts'
import { formatMoney, formatMonth } from '#ui/format.ts'
import { type CashMonth, lowestMonth, monthsShort } from '../domain/cash.ts'
import { cashWords } from '../messages/cash.ts'

type SaidProps = { months: readonly CashMonth[]; currency: Currency; language: Language }

/** What the twelve months come to, in words: enough or not, and the lowest of them. Neither is a fault. */
export function CashSaid({ months, currency, language }: SaidProps) {
  const t = cashWords(language)
  const lowest = lowestMonth(months)
  const count = monthsShort(months).length
  if (lowest === undefined) return null
  const month = formatMonth(lowest.month, language)
  if (count === 0)
    return (
      <p>
        <strong>{t('enough')}</strong> {t('least-left', { month, amount: formatMoney(lowest.balance, currency, language) })}
      </p>
    )
  return (
    <p>
      <strong>{t('is-short', { count })}</strong> {t('lowest', { month, amount: formatMoney(-lowest.balance, currency, language) })}{' '}
      {t('may-change')}
    </p>
  )
}

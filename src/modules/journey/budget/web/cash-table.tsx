import type { Currency } from '#kernel/money.ts'
import type { Language } from '#platform/i18n.ts'
import { formatMoney, formatMonth } from '#ui/format.ts'
import { Table } from '#ui/table.tsx'
import type { CashMonth } from '../domain/cash.ts'
import { cashWords } from '../messages/cash.ts'

type TableProps = { months: readonly CashMonth[]; currency: Currency; language: Language; caption: string }

/** The numbers of the picture, month by month. A month that ends with less than nothing says what is missing. */
export function CashTable({ months, currency, language, caption }: TableProps) {
  const t = cashWords(language)
  const money = (amount: bigint) => formatMoney(amount, currency, language)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'month', label: t('month') },
        { key: 'in', label: t('in'), numeric: true },
        { key: 'out', label: t('out'), numeric: true },
        { key: 'left', label: t('balance'), numeric: true },
      ]}
      rows={months.map(({ month, comesIn, goesOut, balance }) => ({
        month: formatMonth(month, language),
        in: <bdi>{money(comesIn)}</bdi>,
        out: <bdi>{money(goesOut)}</bdi>,
        left: balance < 0n ? <strong class="missing">{t('missing', { amount: money(-balance) })}</strong> : <bdi>{money(balance)}</bdi>,
      }))}
    />
  )
}

import type { Currency } from '#kernel/money.ts'
import { formatMoney, formatMonth } from '#ui/format.ts'
import type { Block } from '../dossier/domain/document.ts'
import { inEachLanguage } from '../dossier/in-each-language.ts'
import { own, said } from '../dossier/own-parts/lines.ts'
import { labelsOf } from '../web/labels.ts'
import { cashSvg } from './cash-svg.ts'
import { type Budget, type BudgetLine, type LineKind, moneyOf, type Purse } from './domain/budget.ts'
import { cashOfYear } from './domain/cash.ts'
import { money } from './dossier-values.ts'
import { budgetSentences, budgetWords } from './messages/budget.ts'
import { lineSentences } from './messages/budget-line.ts'
import { cashSentences, cashWords } from './messages/cash.ts'
import { whenOf } from './web/line-when.ts'

const label = (key: keyof (typeof budgetSentences)['fr']) => labelsOf(budgetSentences, key)
const cashLabel = (key: keyof (typeof cashSentences)['fr']) => labelsOf(cashSentences, key)
const monthSaid = (month: Temporal.PlainYearMonth) => said(inEachLanguage((language) => formatMonth(month, language)))

/** The money she counts in, what she has at the start, and from when. */
export function settingsBlock({ currency, opening, firstMonth }: Budget): Block {
  return {
    kind: 'lines',
    lines: [
      { label: label('currency'), value: said(label(currency)) },
      { label: label('opening'), value: money(opening, currency) },
      { label: label('first-month'), value: monthSaid(firstMonth) },
    ],
  }
}

/** The lines of one kind in one purse, and their money together when there are several. */
export function lineTable(lines: readonly BudgetLine[], kind: LineKind, purse: Purse, currency: Currency): Block {
  const rows = lines.map((line) => {
    const when = inEachLanguage((language) => whenOf(line, language).join(' '))
    return [own(line.label), money(line.amount, currency), when.fr === '' ? null : said(when)]
  })
  const together = lines.length < 2 ? [] : [[said(label('all-lines')), money(moneyOf(lines), currency), null]]
  return {
    kind: 'table',
    caption: inEachLanguage((language) => `${budgetWords(language)(purse)} — ${budgetWords(language)(kind)}`),
    columns: [labelsOf(lineSentences, 'column-label'), labelsOf(lineSentences, 'column-amount'), labelsOf(lineSentences, 'column-when')],
    rows: [...rows, ...together],
  }
}

/** The twelve months: the picture, what it says, and its numbers. */
export function cashBlocks(budget: Budget, lines: readonly BudgetLine[]): Block[] {
  const { currency } = budget
  const months = cashOfYear(budget, lines)
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return []
  const says = inEachLanguage((language) => {
    const t = cashWords(language)
    const short = last.balance < 0n
    const words = { from: formatMonth(first.month, language), until: formatMonth(last.month, language) }
    const key = `${t('in')} · ${t('out')} · ${t('balance')}. `
    return (
      key +
      t(short ? 'says-short' : 'picture-says', { ...words, last: formatMoney(short ? -last.balance : last.balance, currency, language) })
    )
  })
  return [
    { kind: 'picture', says, svg: cashSvg(months, currency) },
    {
      kind: 'table',
      caption: cashLabel('title'),
      columns: [cashLabel('month'), cashLabel('in'), cashLabel('out'), cashLabel('balance')],
      rows: months.map(({ month, comesIn, goesOut, balance }) => [
        monthSaid(month),
        ...[comesIn, goesOut, balance].map((amount) => money(amount, currency)),
      ]),
    },
  ]
}

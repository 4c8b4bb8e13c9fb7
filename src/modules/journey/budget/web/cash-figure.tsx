import type { Child } from 'hono/jsx'
import type { Currency } from '#kernel/money.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { formatMoney, formatMonth, monthLetter } from '#ui/format.ts'
import type { CashMonth } from '../domain/cash.ts'
import { layOut } from '../domain/cash-picture.ts'
import { cashWords } from '../messages/cash.ts'

type FigureProps = { months: readonly CashMonth[]; currency: Currency; language: Language }

/** Twelve months as a picture: bars for what comes in and goes out, a line for what is left. Time runs as the page reads. */
export function CashFigure({ months, currency, language }: FigureProps) {
  const t = cashWords(language)
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return null
  const money = (amount: bigint) => formatMoney(amount, currency, language)
  const picture = layOut(months, marginFor(months, money), languageFacts[language].direction)
  const ended = last.balance < 0n
  return (
    <figure class="cash">
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={t('picture')}>
        {picture.rules.map(({ amount, y, from, to, labelAt }) => (
          <>
            <path class={amount === 0n ? 'zero' : 'rule'} d={`M${from} ${y}H${to}`} />
            <text x={labelAt} y={y + 4}>
              {money(amount)}
            </text>
          </>
        ))}
        {picture.columns.map(({ comesIn, goesOut, middle, month }) => (
          <>
            <rect class="in" {...comesIn} />
            <rect class="out" {...goesOut} />
            <text x={middle} y={picture.height - 6}>
              {monthLetter(month, language)}
            </text>
          </>
        ))}
        <polyline class="left" points={picture.columns.map(({ balance: { x, y } }) => `${x},${y}`).join(' ')} />
        {picture.columns.map(({ balance: { x, y, below } }) => (
          <circle class={below ? 'dot below' : 'dot'} cx={x} cy={y} r="4" />
        ))}
      </svg>
      <figcaption>
        <ul class="cash-key">
          <Key label={t('in')}>
            <rect class="in" x="5" y="2" width="10" height="16" />
          </Key>
          <Key label={t('out')}>
            <rect class="out" x="5" y="2" width="10" height="16" />
          </Key>
          <Key label={t('balance')}>
            <path class="left" d="M0 10H20" />
            <circle class="dot" cx="10" cy="10" r="4" />
          </Key>
        </ul>
        <p class="hint">
          {t(ended ? 'says-short' : 'picture-says', {
            from: formatMonth(first.month, language),
            until: formatMonth(last.month, language),
            last: money(ended ? -last.balance : last.balance),
          })}
        </p>
      </figcaption>
    </figure>
  )
}

function Key({ label, children }: { label: string; children: Child }) {
  return (
    <li>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </li>
  )
}

/** Room for the longest amount of the scale, in units of the picture. */
function marginFor(months: readonly CashMonth[], money: (amount: bigint) => string): number {
  const longest = Math.max(...layOut(months, 0, 'ltr').rules.map(({ amount }) => money(amount).length))
  return 8 + longest * 7
}

import type { Currency } from '#kernel/money.ts'
import { formatMoney } from '#ui/format.ts'
import type { CashMonth } from './domain/cash.ts'
import { layOut } from './domain/cash-picture.ts'

// Its own colours, for white paper: nothing of the stylesheet reaches a file that leaves.
const [ink, soft, comesIn, goesOut, line] = ['#000000', '#5c554a', '#0b5d6b', '#fdebd3', '#dfd5c4']

/** The cash picture as a file that stands alone: months by number, so that it reads in every language, time from left to right. */
export function cashSvg(months: readonly CashMonth[], currency: Currency): string {
  const money = (amount: bigint) => formatMoney(amount, currency, 'fr')
  const longest = Math.max(...layOut(months, 0, 'ltr').rules.map(({ amount }) => money(amount).length))
  const { width, height, rules, columns } = layOut(months, 8 + longest * 7, 'ltr')
  const text = (x: number, y: number, words: string) =>
    `<text x="${x}" y="${y}" font-family="Readex Pro" font-size="11" text-anchor="middle" fill="${soft}">${words}</text>`
  const drawn = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...rules.map(
      ({ amount, y, from, to, labelAt }) =>
        `<path d="M${from} ${y}H${to}" fill="none" stroke="${amount === 0n ? ink : line}"/>${text(labelAt, y + 4, money(amount))}`,
    ),
    ...columns.map(({ comesIn: a, goesOut: b, middle, month }) =>
      [
        `<rect x="${a.x}" y="${a.y}" width="${a.width}" height="${a.height}" fill="${comesIn}"/>`,
        `<rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" fill="${goesOut}" stroke="${soft}"/>`,
        text(middle, height - 6, String(month.month).padStart(2, '0')),
      ].join(''),
    ),
    `<polyline points="${columns.map(({ balance: { x, y } }) => `${x},${y}`).join(' ')}" fill="none" stroke="${ink}" stroke-width="2"/>`,
    ...columns.map(
      ({ balance: { x, y, below } }) =>
        `<circle cx="${x}" cy="${y}" r="4" fill="${below ? '#ffffff' : ink}" stroke="${ink}" stroke-width="2"/>`,
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawn.join('')}</svg>`
}

import { type Cents, cents, compare } from '#kernel/money.ts'
import type { CashMonth } from './cash.ts'

type Bar = { x: number; y: number; width: number; height: number }
type Column = {
  middle: number
  month: Temporal.PlainYearMonth
  comesIn: Bar
  goesOut: Bar
  balance: { x: number; y: number; below: boolean }
}

/** Where everything of the cash picture stands, in units of its own box, for any pen to draw. Labels stand in the margin. */
export type CashPicture = {
  width: number
  height: number
  columns: Column[]
  rules: { y: number; amount: Cents; from: number; to: number; labelAt: number }[]
  zero: number
  bottom: number
}

const [width, top, height, foot] = [360, 12, 190, 24]

/**
 * Lays out twelve months side by side in reading direction: two bars up from zero for what comes in and what goes out, and a point
 * for what is left, which alone can stand under the line of zero. `margin` is the room for the amounts, at the start.
 */
export function layOut(months: readonly CashMonth[], margin: number, direction: 'ltr' | 'rtl'): CashPicture {
  const amounts = months.flatMap(({ comesIn, goesOut, balance }) => [comesIn, goesOut, balance])
  const highest = roundAbove(amounts.reduce((one, other) => (compare(one, other) < 0 ? other : one), cents(1n)))
  const least = amounts.reduce((one, other) => (compare(one, other) > 0 ? other : one), cents(0n))
  const lowest = least < 0n ? cents(-roundAbove(cents(-least))) : cents(0n)
  const step = (width - margin) / Math.max(1, months.length)
  const bar = step * 0.34
  const across = (x: number, wide = 0) => hundredth(direction === 'ltr' ? x : width - x - wide)
  const down = (amount: Cents) => hundredth(top + share(highest - amount, highest - lowest) * (height - top))
  const upTo = (amount: Cents, x: number): Bar => ({
    x: across(x, bar),
    width: hundredth(bar),
    y: down(amount),
    height: hundredth(down(cents(0n)) - down(amount)),
  })
  const rule = (amount: Cents) => ({ amount, y: down(amount), from: across(margin), to: across(width), labelAt: across(margin / 2) })
  return {
    width,
    height: height + foot,
    columns: months.map(({ month, comesIn, goesOut, balance }, index) => {
      const middle = margin + step * (index + 0.5)
      return {
        month,
        middle: across(middle),
        comesIn: upTo(comesIn, middle - bar),
        goesOut: upTo(goesOut, middle),
        balance: { x: across(middle), y: down(balance), below: balance < 0n },
      }
    }),
    rules: [highest, cents(0n), ...(lowest < 0n ? [lowest] : [])].map(rule),
    zero: down(cents(0n)),
    bottom: height,
  }
}

/** The next amount that reads easily — a figure and zeros, or fifteen and zeros — so that the scale says round numbers. */
export function roundAbove(amount: Cents): Cents {
  let unit = 100n
  while (unit * 10n < amount) unit *= 10n
  return cents(
    [10n, 15n, 20n, 30n, 40n, 50n, 60n, 80n, 100n].map((tenths) => (tenths * unit) / 10n).find((round) => round >= amount) ?? unit * 10n,
  )
}

const share = (part: bigint, whole: bigint) => Number((part * 10_000n) / whole) / 10_000
const hundredth = (length: number) => Math.round(length * 100) / 100

declare const unit: unique symbol

/** An exact amount in cents, below zero for money that goes out. Never a float, never two currencies in one computation. */
export type Cents = bigint & { readonly [unit]: 'cents' }

/** Canadian dollars and euros: the money of the places this product works in. One cent is a hundredth of each. */
export const currencies = ['CAD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

export const cents = (amount: bigint): Cents => amount as Cents
export const noMoney = cents(0n)

export const add = (one: Cents, other: Cents): Cents => cents(one + other)
export const subtract = (from: Cents, amount: Cents): Cents => cents(from - amount)
export const addAll = (amounts: readonly Cents[]): Cents => amounts.reduce(add, noMoney)

/** Below zero when `one` is less than `other`, zero when equal: what `sort` asks for. */
export const compare = (one: Cents, other: Cents): -1 | 0 | 1 => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Shares an amount between parts by their weights, without losing or making a cent: each part gets the cents it is due, and those
 * left over go one by one to the largest remainders, the first named first when equal (largest remainder method).
 * @throws RangeError without a weight above zero, or with one below: a bug of the caller.
 */
export function split(amount: Cents, weights: readonly bigint[]): Cents[] {
  const whole = weights.reduce((one, other) => one + other, 0n)
  if (whole <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be zero or more, and one above zero')
  const sign = amount < 0n ? -1n : 1n
  const size = amount * sign
  const shares = weights.map((weight, index) => ({ index, due: (size * weight) / whole, left: (size * weight) % whole }))
  const leftOver = size - shares.reduce((sum, { due }) => sum + due, 0n)
  const next = [...shares].sort((one, other) => (one.left === other.left ? one.index - other.index : one.left > other.left ? -1 : 1))
  const luckier = new Set(next.slice(0, Number(leftOver)).map(({ index }) => index))
  return shares.map(({ index, due }) => cents((luckier.has(index) ? due + 1n : due) * sign))
}

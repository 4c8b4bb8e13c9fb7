import { ok, type Result, refused } from '#kernel/result.ts'
import { plainDigits } from './card.ts'

const pinLength = { least: 6, most: 8 } as const

/**
 * A PIN as somebody chooses it: six to eight digits, none of those that everyone tries first (one digit repeated, a
 * run, a block repeated), nor a piece of the number printed on the card.
 */
export function choosePin(typed: string, cardNumber: string): Result<string, 'not-a-code' | 'too-simple'> {
  const pin = plainDigits(typed)
  if (!/^\d+$/.test(pin) || pin.length < pinLength.least || pin.length > pinLength.most) return refused('not-a-code')
  return isTrivial(pin) || cardNumber.includes(pin) ? refused('too-simple') : ok(pin)
}

function isTrivial(pin: string): boolean {
  if (/^(\d{1,4})\1+$/.test(pin)) return true
  const steps = new Set(Array.from(pin.slice(1), (digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10))
  return steps.size === 1
}

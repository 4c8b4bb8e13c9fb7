import { ok, type Result, refused } from '#kernel/result.ts'

// Digits alone: every phone has a keypad for them, in every script, and they are read aloud without spelling.
const numberLength = 10
const codeLength = 16

/** How long the code of a card printed today opens the account, in days. */
export const codeDays = 30

/** A card's number: ten digits, the first never 0. `random` gives a whole number below its argument. */
export function newCardNumber(random: (below: number) => number): string {
  return `${1 + random(9)}${digits(numberLength - 1, random)}`
}

/** A card's one-time code: sixteen digits, 53 bits. */
export function newCardCode(random: (below: number) => number): string {
  return digits(codeLength, random)
}

/** A number or code as it is printed: in groups that the eye can hold. */
export function inGroups(plain: string): string {
  return plain.replace(/(.{4})(?=.)/g, '$1 ')
}

export const readCardNumber = (typed: string): Result<string, 'not-a-code'> => readDigits(typed, numberLength)
export const readCardCode = (typed: string): Result<string, 'not-a-code'> => readDigits(typed, codeLength)

/** What somebody typed as plain digits: Arabic-Indic and Persian digits are read, spaces and dashes are passed over. */
export function plainDigits(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\-–—.\u200e\u200f\u061c]/g, '')
}

function readDigits(typed: string, length: number): Result<string, 'not-a-code'> {
  const plain = plainDigits(typed)
  return plain.length === length && /^\d+$/.test(plain) ? ok(plain) : refused('not-a-code')
}

function digits(count: number, random: (below: number) => number): string {
  return Array.from({ length: count }, () => random(10)).join('')
}

type Code = { usedAt: Temporal.Instant | null; expiresAt: Temporal.Instant }

/** Whether a card's code opens the account now: the last one printed, once, while it lives. */
export function mayOpen(code: Code | undefined, now: Temporal.Instant): Result<true, 'unknown' | 'used' | 'expired'> {
  if (code === undefined) return refused('unknown')
  if (code.usedAt !== null) return refused('used')
  return Temporal.Instant.compare(now, code.expiresAt) < 0 ? ok(true) : refused('expired')
}

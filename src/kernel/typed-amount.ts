import { westernDigits } from './digits.ts'
import { type Language, languages } from './language.ts'
import { type Cents, type Currency, cents, currencies } from './money.ts'
import { ok, type Result, refused } from './result.ts'

/** Just under a thousand million: more than any budget here, and far from what a column holds. */
export const largestAmount: Cents = cents(99_999_999_999n)

type AmountProblem = 'not-an-amount' | 'amount-below-zero' | 'amount-too-large' | 'amount-unclear' | 'other-currency'

// What stands between thousands where each language is read. French writes a space, which is never taken for anything else.
const thousands: Record<Language, ',' | '.' | null> = { fr: null, en: ',', es: '.', it: '.', ar: '.' }

const signs: Record<Currency, RegExp> = {
  CAD: /^(?:CA ?\$|C\$|CAD ?\$?|\$ ?CAD?|\$)$/i,
  EUR: /^(?:EUR|€)$/i,
}

/**
 * Reads an amount as people type it: digits of any script, spaces of any width, “$” or “€” at either end, cents in one or two digits
 * after a comma or a point. With two marks, the last is that of the cents; a mark seen twice stands between thousands.
 *
 * One mark and three digits (“1,234”, “1.234”) reads as thousands where the reader's language writes them so — the comma in English,
 * the point in Spanish, Italian and Arabic — and is `amount-unclear` elsewhere: a guess could be wrong a thousand times over.
 * `other-currency`: a sign was typed that is not that of `currency`; nothing is converted.
 */
export function readAmount(typed: string, language: Language, currency: Currency): Result<Cents, AmountProblem> {
  const text = plain(typed)
  if (/^[$€A-Z ]*[-−–(][^-]*\d/i.test(text)) return refused('amount-below-zero')
  const { number, sign } = withoutSign(text)
  const marks = [...number.replace(/\d/g, '')]
  if (!/\d$/.test(number) || marks.some((mark) => !" ',.٫".includes(mark))) return refused('not-an-amount')
  const parts = inTwo(number, marks, language)
  if (parts === 'unclear') return refused('amount-unclear')
  const [whole, part] = parts
  if (!/^(?:\d*|\d{1,3}(?:([ ',.])\d{3})(?:\1\d{3})*)$/.test(whole) || !/^\d{0,2}$/.test(part)) return refused('not-an-amount')
  if (sign !== '' && !signs[currency].test(sign)) return refused('other-currency')
  const amount = cents(BigInt(whole.replace(/\D/g, '') + part.padEnd(2, '0')))
  return amount > largestAmount ? refused('amount-too-large') : ok(amount)
}

/** An amount that reads as one in some language and some currency: what a form's field lets through. */
export type TypedAmount = string & { readonly [kind]: 'typed amount' }
declare const kind: unique symbol

/** Why this cannot be an amount for any reader, or nothing: what a field can say before it is known who reads, and in which money. */
export function problemFor(typed: string): AmountProblem | undefined {
  const readings = languages.flatMap((language) => currencies.map((currency) => readAmount(typed, language, currency)))
  if (readings.some(({ ok }) => ok)) return undefined
  const problems = readings.flatMap((reading) => (reading.ok ? [] : [reading.reason]))
  return problems.find((problem) => problem !== 'other-currency') ?? 'not-an-amount'
}

/** Reads what a field let through, for the one who typed it: what only her language or the currency of the page can tell. */
export function readTyped(typed: TypedAmount, language: Language, currency: Currency): Result<Cents, 'amount-unclear' | 'other-currency'> {
  const read = readAmount(typed, language, currency)
  return read.ok ? read : refused(read.reason === 'other-currency' ? 'other-currency' : 'amount-unclear')
}

/** Western digits, plain spaces and marks, without the letters that only change direction. */
function plain(typed: string): string {
  return westernDigits(typed)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[’ʼ٬]/g, "'")
    .replace(/[،，]/g, ',')
    .replace(/\s/gu, ' ')
    .trim()
}

function withoutSign(text: string): { number: string; sign: string } {
  const found = /^(?:([A-Z$€][A-Z$€ ]*?) ?)?([^A-Z$€]*?)(?: ?([A-Z$€][A-Z$€ ]*))?$/i.exec(text)
  const [, before = '', number = '', after = ''] = found ?? []
  const sign = before || after
  const known = sign === '' || Object.values(signs).some((each) => each.test(sign))
  return found === null || !known || (before !== '' && after !== '') ? { number: '?', sign: '' } : { number, sign }
}

/** The whole and the cents, on either side of the mark of the cents if there is one. */
function inTwo(number: string, marks: string[], language: Language): [string, string] | 'unclear' {
  const last = marks.at(-1)
  if (last === undefined || last === ' ' || last === "'") return [number, '']
  const at = number.lastIndexOf(last)
  const cut: [string, string] = [number.slice(0, at), number.slice(at + 1)]
  if (last === '٫') return cut
  const alone = marks.length === 1
  if (!alone && marks.every((mark) => mark === last)) return [number, '']
  if (!alone || cut[1].length !== 3) return cut
  return thousands[language] === last && /^[1-9]\d{0,2}$/.test(cut[0]) ? [number, ''] : 'unclear'
}

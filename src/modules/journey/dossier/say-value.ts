import type { Language } from '#platform/i18n.ts'
import { languageFacts } from '#platform/i18n.ts'
import { formatDay, formatMoment } from '#ui/format.ts'
import type { Value } from './domain/document.ts'

/** A value in one language, as a screen and a page of paper write it. `timeZone` (IANA name) is whose clocks an instant is read on. */
export function sayValue(value: Value, language: Language, timeZone: string): string {
  switch (value.kind) {
    case 'own':
      return value.text
    case 'said':
      return value.words[language]
    case 'day':
      return formatDay(value.day, language)
    case 'moment':
      return formatMoment(value.at, timeZone, language)
    case 'money':
      return sayMoney(value.cents, value.currency, language)
    case 'link':
      return value.url
  }
}

/** True when every language writes it alike: her own words, an address. */
export const isWrittenOnce = ({ kind }: Value) => kind === 'own' || kind === 'link'

/** An amount to the cent, with its currency, in the digits used in the Maghreb and in Quebec. */
function sayMoney(cents: bigint, currency: 'CAD' | 'EUR', language: Language): string {
  const format = new Intl.NumberFormat(`${languageFacts[language].locale}-u-nu-latn`, { style: 'currency', currency })
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  const exact = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`
  // Kept apart, so that its sign stays before it in a line that reads from the right.
  return `\u2066${format.format(exact).replace(/[\u200e\u200f\u061c]/g, '')}\u2069`
}

import type { Language } from '#platform/i18n.ts'
import { formatDay, formatMoment, formatMoney } from '#ui/format.ts'
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
      return apart(formatMoney(value.cents, value.currency, language))
    case 'link':
      return value.url
  }
}

/** True when every language writes it alike: her own words, an address. */
export const isWrittenOnce = ({ kind }: Value) => kind === 'own' || kind === 'link'

/** True for the address of a page; anything else that stands in its place is text, and no link. */
export const leadsOut = (url: string) => /^https?:\/\//i.test(url)

// Kept apart from the words around it, so that its sign stays before it in a line that reads from the right.
function apart(amount: string): string {
  return `\u2066${amount.replace(/[\u200e\u200f\u061c]/g, '')}\u2069`
}

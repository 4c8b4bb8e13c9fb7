import type { Language } from '#platform/i18n.ts'
import { errorSentence } from '#ui/error-sentence.ts'
import { lineWords } from '../messages/budget-line.ts'

type Say = (language: Language) => string

/** What is said of an amount that only the reader's language or the currency of the budget makes unreadable, naming its field. */
export function amountRefusals(label: Say): Record<'amount-unclear' | 'other-currency' | 'no-currency', Say> {
  return {
    'amount-unclear': (language) => errorSentence({ code: 'amount-unclear' }, label(language), language),
    'other-currency': (language) => errorSentence({ code: 'other-currency' }, label(language), language),
    'no-currency': (language) => lineWords(language)('no-currency'),
  }
}

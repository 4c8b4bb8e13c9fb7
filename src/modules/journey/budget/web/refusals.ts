import type { Language } from '#platform/i18n.ts'
import { errorSentence } from '#ui/error-sentence.ts'
import { lineWords } from '../messages/budget-line.ts'

/** What is said of an amount that only the reader's language or the currency of the budget makes unreadable. */
export const amountRefusals = {
  'amount-unclear': (language: Language) => errorSentence({ code: 'amount-unclear' }, lineWords(language)('amount'), language),
  'other-currency': (language: Language) => errorSentence({ code: 'other-currency' }, lineWords(language)('amount'), language),
  'no-currency': (language: Language) => lineWords(language)('no-currency'),
}

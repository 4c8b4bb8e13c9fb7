import type { FieldError } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { type UiSentence, ui } from './messages.ts'

/** What a field asks for: something written, chosen or ticked. A missing answer is not said the same way. */
export type Asks = 'write' | 'choose' | 'tick'

/** The sentence for one field in error: it names the field by its label and says what to do. */
export function errorSentence(error: FieldError, label: string, language: Language, asks: Asks = 'write'): string {
  const field = label.replace(/\s*[:：]\s*$/u, '')
  return ui(language)(sentenceFor(error, asks), error.limit === undefined ? { field } : { field, limit: error.limit })
}

function sentenceFor(error: FieldError, asks: Asks): UiSentence {
  if (error.code === 'required' && asks === 'choose') return 'required-choice'
  if (error.code === 'required' && asks === 'tick') return 'required-tick'
  if (error.limit === undefined && (error.code === 'too-long' || error.code === 'too-short')) return `${error.code}-unbounded`
  return error.code
}

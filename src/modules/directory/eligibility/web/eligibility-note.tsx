import type { Language } from '#platform/i18n.ts'
import { Status } from '#ui/status.tsx'
import type { Outcome } from '../domain/outcome.ts'
import { forMeWords } from '../messages/for-me.ts'

const kinds = { yes: 'done', no: 'neutral', unknown: 'waiting', undocumented: 'neutral' } as const

/** What is known of « is it for me? » in a word, beside a result. Of the service, never of the person. */
export function EligibilityNote({ outcome, language }: { outcome: Outcome; language: Language }) {
  return <Status kind={kinds[outcome]}>{forMeWords(language)(`${outcome}-short`)}</Status>
}

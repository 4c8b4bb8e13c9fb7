import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Status, type StatusKind } from '#ui/status.tsx'
import type { Referral } from '../domain/referral.ts'
import type { ReferralState } from '../domain/steps.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { stateWords } from '../messages/states.ts'

// No end is drawn better than another: only what waits, and what was held, have a sign.
const kinds: Partial<Record<ReferralState, StatusKind>> = {
  sent: 'waiting',
  received: 'waiting',
  accepted: 'waiting',
  met: 'done',
  engaged: 'done',
}

/** Where a referral stands, in a word. */
export function Standing({ state, language }: { state: ReferralState; language: Language }) {
  return <Status kind={kinds[state] ?? 'neutral'}>{stateWords(language)(`state-${state}`)}</Status>
}

/** Where her request stands, in a sentence to her. */
export function standingSentence(referral: Referral, timeZone: string, language: Language): string {
  const day = referral.answerBy ?? referral.dueAt.toZonedDateTimeISO(timeZone).toPlainDate()
  return myReferralWords(language)(`me-${referral.state}`, { day: formatDay(day, language) })
}

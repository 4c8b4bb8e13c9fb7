import type { Language } from '#platform/i18n.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { answerAFollowUp } from '../acts/answer-follow-up.ts'
import { chooseMeeting } from '../acts/choose-meeting.ts'
import { moveReferral } from '../acts/move-referral.ts'
import { sayMeeting } from '../acts/say-meeting.ts'
import type { MoveRefusal } from '../domain/referral.ts'
import { myMeetingWords } from '../messages/my-meeting.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { myReferralPage } from './my-referral.tsx'

type Refusals = Record<MoveRefusal, (language: Language) => string>

/** What she is told when a step could not be taken: where her request stands now. */
export const myRefusals: Refusals = {
  'changed-elsewhere': (language) => myReferralWords(language)('changed'),
  'illegal-step': (language) => myReferralWords(language)('illegal'),
  'reason-missing': (language) => myReferralWords(language)('illegal'),
  'alternative-missing': (language) => myReferralWords(language)('illegal'),
  'reminded-today': (language) => myReferralWords(language)('illegal'),
  'cause-missing': (language) => myMeetingWords(language)('cause-missing'),
}

const there = (referral: string) => href(routes.myReferral, { referral })

export const moveMine = post({
  path: routes.moveMyReferral,
  act: moveReferral,
  page: myReferralPage,
  next: ({ move }) => there(move.referral.id),
  said: ({ move }, language) => myReferralWords(language)(move.line.step === 'decline' ? 'declined' : 'saved'),
  refusals: myRefusals,
})

export const chooseMine = post({
  path: routes.chooseMyMeeting,
  act: chooseMeeting,
  page: myReferralPage,
  next: ({ move }) => there(move.referral.id),
  said: (_, language) => myMeetingWords(language)('date-kept'),
  refusals: { ...myRefusals, 'date-gone': (language: Language) => myMeetingWords(language)('date-gone') },
})

export const sayMine = post({
  path: routes.sayMyMeeting,
  act: sayMeeting,
  page: myReferralPage,
  next: ({ move }) => there(move.referral.id),
  said: (_, language) => myMeetingWords(language)('saved'),
  refusals: myRefusals,
})

export const answerMine = post({
  path: routes.myFollowUp,
  act: answerAFollowUp,
  page: myReferralPage,
  next: ({ referral }) => there(referral.id),
  said: (_, language) => myMeetingWords(language)('answered'),
  refusals: {
    'changed-elsewhere': myRefusals['changed-elsewhere'],
    'too-early': (language) => myMeetingWords(language)('too-early'),
  },
})

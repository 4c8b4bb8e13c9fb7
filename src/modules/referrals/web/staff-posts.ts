import type { Language } from '#platform/i18n.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { answerAFollowUp } from '../acts/answer-follow-up.ts'
import { askForTime } from '../acts/ask-for-time.ts'
import { attestAgreement } from '../acts/attest-agreement.ts'
import { chooseMeeting } from '../acts/choose-meeting.ts'
import { moveReferral } from '../acts/move-referral.ts'
import { proposeMeeting } from '../acts/propose-meeting.ts'
import { sayMeeting } from '../acts/say-meeting.ts'
import { sendReferral } from '../acts/send-referral.ts'
import { takeBackReferral } from '../acts/take-back-referral.ts'
import { turnDownReferral } from '../acts/turn-down-referral.ts'
import type { MoveRefusal } from '../domain/referral.ts'
import { myMeetingWords } from '../messages/my-meeting.ts'
import { staffWords } from '../messages/staff.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'
import { referralPage } from './referral-page.tsx'

type Meeting = Parameters<ReturnType<typeof staffMeetingWords>>[0]
type Staff = Parameters<ReturnType<typeof staffWords>>[0]
const meeting = (key: Meeting) => (language: Language) => staffMeetingWords(language)(key)
const staff = (key: Staff) => (language: Language) => staffWords(language)(key)

/** What whoever works is told when a step could not be taken. */
export const staffRefusals: Record<MoveRefusal, (language: Language) => string> = {
  'changed-elsewhere': meeting('changed'),
  'illegal-step': meeting('illegal'),
  'reason-missing': staff('reason-missing'),
  'alternative-missing': staff('alternative-missing'),
  'cause-missing': meeting('cause-missing'),
  'reminded-today': meeting('reminded-today'),
}

const there = ({ move }: { move: { referral: { id: string } } }) => href(routes.referral, { referral: move.referral.id })
const saved = (_: unknown, language: Language) => staffWords(language)('saved')
const common = { page: referralPage, next: there, said: saved, refusals: staffRefusals }

export const sendPost = post({
  ...common,
  path: routes.sendReferral,
  act: sendReferral,
  said: ({ channel }, language) => staffWords(language)(channel === 'hand' ? 'sent-by-hand' : 'sent'),
})
export const movePost = post({ ...common, path: routes.moveReferral, act: moveReferral })
export const sayMeetingPost = post({ ...common, path: routes.sayMeeting, act: sayMeeting })
export const turnDownPost = post({ ...common, path: routes.turnDownReferral, act: turnDownReferral })

export const attestPost = post({
  ...common,
  path: routes.attestAgreement,
  act: attestAgreement,
  said: (_, language) => staffWords(language)('attest-done'),
  refusals: { ...staffRefusals, 'not-attested': staff('not-attested') },
})

export const askTimePost = post({
  ...common,
  path: routes.askForTime,
  act: askForTime,
  refusals: { ...staffRefusals, 'no-such-delay': staff('no-such-delay') },
})

export const proposePost = post({
  ...common,
  path: routes.proposeMeeting,
  act: proposeMeeting,
  said: (_, language) => staffMeetingWords(language)('proposed'),
  refusals: {
    ...staffRefusals,
    'no-such-time': meeting('no-such-time'),
    'already-past': meeting('already-past'),
    'place-missing': meeting('place-missing'),
  },
})

export const choosePost = post({
  ...common,
  path: routes.chooseMeeting,
  act: chooseMeeting,
  refusals: { ...staffRefusals, 'date-gone': meeting('date-gone') },
})

export const takeBackPost = post({
  ...common,
  path: routes.takeBackForPerson,
  act: takeBackReferral,
  said: (_, language) => staffMeetingWords(language)('taken-back'),
  refusals: { ...staffRefusals, 'way-missing': meeting('way-missing') },
})

export const followUpPost = post({
  path: routes.referralFollowUp,
  act: answerAFollowUp,
  page: referralPage,
  next: ({ referral }) => href(routes.referral, { referral: referral.id }),
  said: saved,
  refusals: { 'changed-elsewhere': meeting('changed'), 'too-early': (language) => myMeetingWords(language)('too-early') },
})

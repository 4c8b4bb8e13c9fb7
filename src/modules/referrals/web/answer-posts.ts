import type { Language } from '#platform/i18n.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { acceptByLink } from '../acts/accept-by-link.ts'
import { answerFollowUpByLink } from '../acts/answer-follow-up-by-link.ts'
import { askTimeByLink } from '../acts/ask-time-by-link.ts'
import { proposeDatesByLink } from '../acts/propose-dates-by-link.ts'
import { refuseByLink } from '../acts/refuse-by-link.ts'
import { renewAnswerLink } from '../acts/renew-answer-link.ts'
import { tellMeetingByLink } from '../acts/tell-meeting-by-link.ts'
import { afterAnswer } from '../messages/after-answer.ts'
import { answerWords } from '../messages/answer.ts'
import { answerPage } from './answer-page.tsx'
import { datesPage } from './dates-page.tsx'
import { refusePage } from './refuse-page.tsx'

const refusals = {
  over: (language: Language) => answerWords(language)('overTitle'),
  answered: (language: Language) => answerWords(language)('answered'),
}
const back = ({ token }: { token: string }) => href(routes.answer, { token })

export const acceptPost = post({
  path: routes.acceptByLink,
  act: acceptByLink,
  page: answerPage,
  next: back,
  said: ({ move }, language) => answerWords(language)('saidYes', { counsellor: `\u2068${move.referral.counsellorName}\u2069` }),
  refusals,
})

export const askTimePost = post({
  path: routes.askTimeByLink,
  act: askTimeByLink,
  page: answerPage,
  next: back,
  said: ({ move }, language) =>
    answerWords(language)('saidTime', { day: move.referral.answerBy === null ? '' : formatDay(move.referral.answerBy, language) }),
  refusals,
})

export const refusePost = post({
  path: routes.refuseByLink,
  act: refuseByLink,
  page: refusePage,
  next: back,
  said: (_, language) => answerWords(language)('saidNo'),
  refusals,
})

export const proposeDatesPost = post({
  path: routes.proposeDatesByLink,
  act: proposeDatesByLink,
  page: datesPage,
  next: back,
  said: (_, language) => afterAnswer(language)('saidDates'),
  refusals: {
    ...refusals,
    'no-date': (language) => afterAnswer(language)('noDate'),
    'too-many-dates': (language) => afterAnswer(language)('tooMany'),
  },
})

export const tellMeetingPost = post({
  path: routes.tellMeetingByLink,
  act: tellMeetingByLink,
  page: answerPage,
  next: back,
  said: (_, language) => afterAnswer(language)('said'),
  refusals: { ...refusals, 'cause-missing': (language) => afterAnswer(language)('causeMissing') },
})

export const followUpPost = post({
  path: routes.followUpByLink,
  act: answerFollowUpByLink,
  page: answerPage,
  next: back,
  said: (_, language) => afterAnswer(language)('said'),
  refusals,
})

export const renewPost = post({
  path: routes.renewAnswerLink,
  act: renewAnswerLink,
  page: answerPage,
  next: back,
  said: (_, language) => answerWords(language)('overSaid'),
  refusals: {},
})

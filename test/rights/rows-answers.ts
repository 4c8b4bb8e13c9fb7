import { advisers, everyone, holders, kindOf } from './actors.ts'
import { thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

// A link's secret is its right: whoever comes without one, signed in or not, is answered as for a link that never was. What a true
// one opens, and to whom, is tried link by link in `referrals/answer.db.test.ts`.
const token = 'n'.repeat(43)
const bySecret = 'whoever holds the secret of the letter may answer; without it nothing is loaded'
const answerers = holders('counsellor', 'cooperative-adviser', 'manager')
const byLink = (more: Record<string, string>): ActRow => ({ sends: { token, ...more }, may: everyone, refused: everyone, bound: bySecret })

export const acts: Record<string, ActRow> = {
  'accept-by-link': byLink({ version: '1' }),
  'ask-time-by-link': byLink({ version: '1', days: '7' }),
  'refuse-by-link': byLink({ version: '1', reason: 'full', condition: '', instead: '', alternative: '', words: '' }),
  'propose-dates-by-link': byLink({
    version: '1',
    dates: '2026-12-01T10:00',
    on: '',
    at: '',
    meetingWay: 'phone',
    place: '',
    hostName: '',
  }),
  'tell-meeting-by-link': byLink({ version: '1', step: 'hold', cause: '' }),
  'answer-follow-up-by-link': byLink({
    version: '1',
    followUp: '00000000-0000-7000-8000-000000000000',
    answer: 'goes-on',
    words: '',
  }),
  'send-sheet-code': byLink({}),
  'open-sheet': byLink({ code: '123456' }),
  'renew-answer-link': { sends: { token }, may: everyone, bound: 'the answer is the same for everybody and every link' },
}

export const pages: Record<string, PageRow> = {
  answer: { at: { token }, may: everyone },
  'refuse-by-link': { at: { token }, may: everyone },
  'propose-dates-by-link': { at: { token }, may: everyone },
  'answer-sheet': { at: { token }, may: everyone },
}

Object.assign(acts, {
  'answer-many': { sends: { referrals: thing('referral', 'out'), answer: 'receive' }, may: ['recipient'] },
  'remind-recipients': { sends: { referrals: thing('referral', 'out') }, may: ['counsellor', 'adviser'] },
  'keep-answer-template': {
    sends: { title: 'Full', step: 'refuse', reason: 'full', words: '', alternative: 'Next door' },
    may: answerers,
  },
  'remove-answer-template': {
    sends: { template: thing('answer-template', 'accueil') },
    may: answerers.filter((name) => kindOf(name).at === 'accueil'),
  },
} satisfies Record<string, ActRow>)

Object.assign(pages, {
  'referral-inbox': { may: answerers },
  'referral-outbox': { may: advisers },
  'answer-templates': { may: answerers },
} satisfies Record<string, PageRow>)

import { fingerprintOf } from '#modules/referrals/index.ts'
import { type ActorName, sharingContact } from './actors.ts'
import { canary } from './canary.ts'
import { person, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'
import { service } from './world-cards.ts'
import { referral } from './world-referrals.ts'

const leila = { person: person('leila') }
const of = (key: string) => ({ referral: referral(key), version: '1' })
const senders: ActorName[] = ['counsellor', 'adviser']
const sides: ActorName[] = ['person', ...senders, 'recipient']
const people: ActorName[] = ['person', 'anotherPerson']
/** What the draft of the world would let leave, as the sheet names it: `{"looksFor":…,"parts":[]}`. */
const seen = fingerprintOf({ looksFor: canary('leila', 'looksdraft'), parts: [] })

export const acts: Record<string, ActRow> = {
  'draft-referral': {
    sends: { ...leila, service: service('accueil open'), looksFor: 'a course', parts: ['about-me'], sure: 'yes' },
    may: sharingContact,
  },
  'reword-referral': {
    sends: { ...of('draft'), looksFor: 'another course', parts: [] },
    may: ['person', ...senders],
  },
  'agree-to-referral': { sends: { ...of('draft'), seen, wording: '2026-11-23', wordingLanguage: 'ar' }, may: ['person'] },
  'attest-agreement': {
    sends: { ...of('draft'), seen, way: 'spoken', noticeLanguage: 'ar', attested: 'yes' },
    may: senders,
  },
  'send-referral': { sends: of('ready'), may: senders },
  'move-referral': { sends: { ...of('out'), step: 'contact', words: '' }, may: sides },
  'ask-for-time': { sends: { ...of('out'), answerBy: '2026-12-01', words: '' }, may: ['recipient'] },
  'turn-down-referral': {
    sends: { ...of('out'), step: 'refuse', reason: 'full', condition: '', alternative: 'next door', alternativeService: '', words: '' },
    may: ['recipient'],
  },
  'note-answer': {
    sends: { ...of('hand'), answer: 'receive', toldWay: 'phone', toldBy: '', saidOn: '2026-11-23', words: '', at: '', on: '' },
    may: senders,
  },
  'propose-meeting': {
    sends: { ...of('out'), on: '2026-12-01', at: '10:00', minutes: '60', meetingWay: 'phone', place: '', hostName: '', withCounsellor: '' },
    may: [...senders, 'recipient'],
  },
  'choose-meeting': { sends: { ...of('dates'), meeting: thing('referral-meeting', 'dates') }, may: sides },
  'say-meeting': { sends: { ...of('dates'), step: 'hold', cause: '', words: '' }, may: sides },
  'take-back-referral': { sends: { ...of('out'), way: 'spoken', words: '' }, may: ['person', ...senders] },
  'answer-follow-up': {
    sends: { ...of('met'), followUp: thing('follow-up', 'met person'), answer: 'goes-on', words: '' },
    may: ['person', ...senders],
  },
}

const at = (key: string) => ({ at: { referral: referral(key) } })

export const pages: Record<string, PageRow> = {
  'person-referrals': { at: leila, may: sharingContact },
  'new-referral': { at: leila, may: sharingContact },
  referral: { ...at('out'), may: [...senders, 'recipient'] },
  'reword-referral': { ...at('draft'), may: senders },
  'note-answer': { at: { referral: referral('hand'), answer: 'refuse' }, may: senders },
  'my-referrals': { may: people },
  'my-referral': { ...at('out'), may: ['person'] },
  'my-sheet': { ...at('draft'), may: ['person'] },
  'my-meeting-file': { ...at('fixed'), may: ['person'] },
  'take-back-referral': { ...at('out'), may: ['person'] },
}

import { consentWording } from '#modules/people/index.ts'
import { type ActorName, advisers, sharingContact } from './actors.ts'
import { organisation, person, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const leila = { person: person('leila') }
const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const contact = { name: 'Leïla Haddad', native: '', birth: '', language: 'ar', phone: '+1 514 555 0199', email: '', reach: 'phone' }
const meeting = { on: '2026-12-01', at: '10:00', minutes: '60', place: 'bureau 4' }

// An adviser whose organisation receives the contact may begin to accompany; those who do already are told so.
const mayJoin: ActorName[] = [...sharingContact, 'colleague']

export const acts: Record<string, ActRow> = {
  'add-note': { sends: { ...leila, body: 'a thought' }, may: sharingContact },
  'correct-note': { sends: { ...leila, note: thing('note', 'counsellor'), body: 'another thought', version: '1' }, may: ['counsellor'] },
  'remove-note': { sends: { ...leila, note: thing('note', 'counsellor') }, may: ['counsellor'] },
  'set-appointment': { sends: { ...leila, ...meeting }, may: sharingContact },
  'change-appointment': {
    sends: { ...leila, ...meeting, appointment: thing('appointment', 'counsellor'), state: 'planned', cause: '', version: '1' },
    may: ['counsellor'],
  },
  'correct-contact': { sends: { ...leila, ...contact, version: '1' }, may: sharingContact },
  'join-accompaniment': { sends: { ...leila, reason: 'she asked me' }, may: mayJoin, refused: sharingContact },
  'leave-accompaniment': { sends: leila, may: sharingContact },
  'open-record': { sends: { ...contact, name: 'Amal', way: 'spoken', noticeLanguage: 'ar' }, may: advisers },
  'print-card': { sends: leila, may: sharingContact },
  'record-paper-consent': {
    sends: { ...leila, groups: ['decision'], on: '2026-11-23', until: '2027-03-01', way: 'paper', noticeLanguage: 'ar' },
    may: sharingContact,
  },
  'withdraw-consent-for-person': { sends: { ...leila, groups: ['plan'], way: 'spoken' }, may: sharingContact },
  'give-consent': {
    sends: {
      recipient: organisation('ailleurs'),
      groups: ['contact', 'plan'],
      until: '2027-03-01',
      wording: consentWording.version,
      wordingLanguage: 'ar',
    },
    may: people,
    bound: ownAlone,
  },
  'withdraw-consent': { sends: { recipient: organisation('accueil'), group: 'plan' }, may: people, bound: ownAlone },
}

export const pages: Record<string, PageRow> = {
  today: { may: advisers },
  calendar: { may: advisers },
  caseload: { may: advisers },
  'new-person': { may: advisers },
  person: { at: leila, may: sharingContact },
  'person-card': { at: leila, may: sharingContact },
  'correct-person': { at: leila, may: sharingContact },
  'change-appointment': { at: { ...leila, appointment: thing('appointment', 'counsellor') }, may: ['counsellor'] },
  'correct-note-page': { at: { ...leila, note: thing('note', 'counsellor') }, may: ['counsellor'] },
  'join-person': { at: leila, may: mayJoin },
  'leave-person': { at: leila, may: sharingContact },
  'new-appointment': { at: leila, may: sharingContact },
  'person-notes': { at: leila, may: sharingContact },
  'paper-consent': { at: leila, may: sharingContact },
  'withdraw-for-person': { at: leila, may: sharingContact },
  'my-appointments': { may: people },
  'my-readers': { may: people },
  receipt: { at: { receipt: thing('receipt', 'leila accueil') }, may: ['person'] },
  share: { may: people },
  'my-sharing': { may: people },
}

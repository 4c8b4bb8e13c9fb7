import { type ActorName, sharingContact, sharingDecision } from './actors.ts'
import { person, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const leila = { person: person('leila') }
const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const action = { what: 'visit a workshop', dueOn: '2026-12-15', resource: '', trace: '' }
const items = Array.from({ length: 10 }, (_, index) => `P${index + 1}`)
const review = Object.fromEntries(
  items.flatMap((item) => [
    [`state-${item}`, ''],
    [`comment-${item}`, ''],
    [`version-${item}`, '0'],
  ]),
)

export const acts: Record<string, ActRow> = {
  'save-answer': {
    sends: { indicator: 'D2-EX-S1', level: 'alone', proof: '', barriers: [], wish: '', version: '0', stage: '', beside: '' },
    may: people,
    bound: ownAlone,
  },
  'add-action': { sends: action, may: people, bound: ownAlone },
  'change-action': { sends: { ...action, action: thing('action', 'leila'), version: '1' }, may: ['person'] },
  'move-action': { sends: { action: thing('action', 'leila'), version: '1', state: 'done', word: '' }, may: ['person'] },
  'move-my-stage': { sends: { stage: 'decision' }, may: people, bound: ownAlone },
  'reply-to-observation': { sends: { observation: thing('observation', 'counsellor'), reply: 'thank you', version: '0' }, may: ['person'] },
  'write-decision': {
    sends: (who) => ({ outcome: 'full-time', words: 'I want to', last: thing('decision', who === 'anotherPerson' ? 'nour' : 'leila') }),
    may: people,
    bound: ownAlone,
  },
  'attest-paper-decision': {
    sends: {
      ...leila,
      outcome: 'studies-first',
      words: 'on paper',
      signedOn: '2026-11-20',
      attested: 'yes',
      seen: thing('decision', 'leila'),
    },
    may: sharingDecision,
  },
  'check-process': { sends: { ...leila, ...review, 'state-P2': 'yes' }, may: sharingContact },
  'move-stage': { sends: { ...leila, stage: 'decision', seen: 'exploration' }, may: sharingContact },
  'write-observation': {
    sends: { ...leila, indicator: 'D1-EX-S1', observedOn: '2026-11-20', body: 'she led the meeting' },
    may: sharingContact,
  },
}

export const pages: Record<string, PageRow> = {
  me: { may: people },
  'my-assessment': { may: people },
  'my-assessment-print': { may: people },
  'my-question': { at: { indicator: 'D1-EX-S1' }, may: people },
  'my-stage': { may: people },
  'my-conversation': { may: people },
  'my-plan': { may: people },
  'my-new-action': { may: people },
  'my-action': { at: { action: thing('action', 'leila') }, may: ['person'] },
  'my-decision': { may: people },
  'my-copy': { may: people },
  'my-copy-json': { may: people },
  'person-assessment': { at: leila, may: sharingContact },
  'person-plan': { at: leila, may: sharingContact },
  'person-decision': { at: leila, may: sharingDecision },
  'person-process': { at: leila, may: sharingContact },
  'prepare-meeting': { at: leila, may: sharingContact },
}

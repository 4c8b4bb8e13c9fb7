import { type ActorName, advisers, sharingContact } from './actors.ts'
import { person, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const leila = { person: person('leila') }
const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'

export const acts: Record<string, ActRow> = {
  'write-check-point': { sends: { way: 'change', words: 'another way', keeps: '' }, may: people, bound: ownAlone },
  'say-process-word': { sends: { item: 'P1', words: 'we wrote it together', version: '1' }, may: people, bound: ownAlone },
  'write-self-check': {
    sends: { ...leila, metOn: '2026-11-20', noticed: 'let-speak', assumedFrom: '', words: 'I spoke too soon', nextTime: '' },
    may: sharingContact,
  },
  'remove-self-check': { sends: { ...leila, check: thing('selfcheck', 'counsellor') }, may: ['counsellor'] },
}

export const pages: Record<string, PageRow> = {
  'my-check-points': { may: people },
  'my-new-check-point': { may: people },
  'my-process': { may: people },
  'my-instruments': { may: people },
  kit: { may: advisers },
  'kit-sheet': { may: advisers },
  'my-self-checks': { may: advisers },
  'self-check': { at: leila, may: sharingContact },
  'person-folder': { at: leila, may: sharingContact },
}

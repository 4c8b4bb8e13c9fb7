import { type ActorName, sharingContact } from './actors.ts'
import { person, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const words = { title: 'a letter', happenedOn: '2026-11-20', source: 'the market', words: '', indicators: ['D1-EX-S1'] }
const hers = { piece: thing('piece', 'leila') }

export const acts: Record<string, ActRow> = {
  'add-piece': { sends: { ...words, kind: 'note', actions: [] }, may: people, bound: ownAlone },
  'change-piece': { sends: { ...words, ...hers, url: '', actions: [thing('action', 'leila')], version: '1' }, may: ['person'] },
  'remove-piece': { sends: { ...hers, version: '1' }, may: ['person'] },
}

export const pages: Record<string, PageRow> = {
  'my-evidence': { may: people },
  'my-new-piece': { may: people },
  'my-piece': { at: hers, may: ['person'] },
  'my-piece-file': { at: hers, may: ['person'] },
  'person-evidence-file': { at: { ...hers, person: person('leila') }, may: sharingContact },
}

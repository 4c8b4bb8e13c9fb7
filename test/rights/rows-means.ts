import type { ActorName } from './actors.ts'
import { thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const said = { door: 'what-i-know', words: 'sewing', serves: '' }
const item = thing('means', 'leila')

export const acts: Record<string, ActRow> = {
  'add-means': { sends: said, may: people, bound: ownAlone },
  'change-means': { sends: { ...said, item, version: '1' }, may: ['person'] },
  'remove-means': { sends: { item, version: '1' }, may: ['person'] },
  'write-sketch-part': { sends: { part: 'offer', words: 'a warm dish', notYet: '', version: '2' }, may: people, bound: ownAlone },
}

export const pages: Record<string, PageRow> = {
  'my-means': { may: people },
  'my-new-means': { may: people },
  'my-means-item': { at: { item }, may: ['person'] },
  'my-sketch': { may: people },
  'my-sketch-part': { at: { part: 'offer' }, may: people },
}

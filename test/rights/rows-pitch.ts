import type { ActorName } from './actors.ts'
import { thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const said = { language: 'ar', words: 'hello', otherLanguage: 'fr', otherWords: 'bonjour' }

export const acts: Record<string, ActRow> = {
  'keep-pitch-answer': { sends: { length: 'three', prompt: 'give', version: '0', take: '', ...said }, may: people, bound: ownAlone },
  'write-message': { sends: { kind: 'thank', forWhom: 'a neighbour', ...said }, may: people, bound: ownAlone },
  'rewrite-message': { sends: { message: thing('message', 'leila'), version: '1', forWhom: '', ...said }, may: ['person'] },
  'remove-message': { sends: { message: thing('message', 'leila'), version: '1' }, may: ['person'] },
}

export const pages: Record<string, PageRow> = {
  'my-pitch': { may: people },
  'my-pitch-of': { at: { length: 'one' }, may: people },
  'my-pitch-prompt': { at: { length: 'one', prompt: 'who' }, may: people },
  'practise-pitch': { at: { length: 'one' }, may: people },
  'my-messages': { may: people },
  'my-new-message': { may: people },
  'my-message': { at: { message: thing('message', 'leila') }, may: ['person'] },
}

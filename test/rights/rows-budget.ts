import type { ActorName } from './actors.ts'
import { thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const line = { purse: 'project', label: 'a table', amount: '1 234,50', from: '', until: '', mandatory: '' }
const hers = { line: thing('line', 'leila') }
const column = (name: string) => ({ [`${name}Amount`]: '', [`${name}Hours`]: '6', [`${name}Months`]: '', [`${name}Words`]: 'evenings' })

export const acts: Record<string, ActRow> = {
  'add-budget-line': { sends: { ...line, kind: 'start-up', currency: 'CAD' }, may: people, bound: ownAlone },
  'change-budget-line': { sends: { ...line, ...hers, version: '1' }, may: ['person'] },
  'remove-budget-line': { sends: { ...hers, version: '1' }, may: ['person'] },
  'set-budget': { sends: { currency: 'EUR', opening: '12', firstMonth: '2027-01', version: '1' }, may: people, bound: ownAlone },
  'say-loss': {
    sends: { resource: 'time', ...column('can'), ...column('willing'), currency: '', version: '0' },
    may: people,
    bound: ownAlone,
  },
}

export const pages: Record<string, PageRow> = {
  'my-budget': { may: people },
  'my-new-budget-line': { asks: { kind: 'in', purse: 'project' }, may: people },
  'my-budget-line': { at: hers, may: ['person'] },
  'my-budget-line-removal': { at: hers, may: ['person'] },
  'my-budget-settings': { may: people },
  'my-cash': { may: people },
  'my-loss': { may: people },
  'my-loss-of': { at: { resource: 'money' }, may: people },
}

import { type ActorName, kindOf } from './actors.ts'
import { canary } from './canary.ts'
import { account, ago, people, person, type Rows, thing } from './names.ts'

const authors: ActorName[] = ['counsellor', 'adviser', 'colleague', 'counsellorElsewhere', 'recipient', 'formerMember']

/** What each person wrote when she looked back, and what each counsellor asked herself after a meeting. */
export function rows(): Rows {
  return [
    [
      'journey.check_point',
      people.map((key) => ({
        id: thing('checkpoint', key),
        person_id: person(key),
        way: 'change',
        words: canary(key, 'checkpoint'),
        keeps: canary(key, 'keeps'),
        at: ago(40),
      })),
    ],
    [
      'journey.process_word',
      people.map((key) => ({ person_id: person(key), item: 'P1', words: canary(key, 'processword'), at: ago(40), version: 1 })),
    ],
    ['journey.self_check', authors.map(selfCheckRow)],
  ]
}

function selfCheckRow(name: ActorName) {
  const { follows = 'leila' } = kindOf(name)
  return {
    id: thing('selfcheck', name),
    person_id: person(follows),
    account_id: account(name),
    met_on: '2026-11-20',
    noticed: ['let-speak'],
    assumed_from: ['accent'],
    words: canary(name.toLowerCase(), 'selfcheck'),
    next_time: canary(name.toLowerCase(), 'nexttime'),
    at: ago(30),
  }
}

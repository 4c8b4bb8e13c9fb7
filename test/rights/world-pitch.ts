import type { PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { ago, people, person, type Rows, thing } from './names.ts'

/** What each person prepared to say in one minute, and a message she keeps. */
export function rows(): Rows {
  return [
    ['journey.pitch_answer', people.map(answerRow)],
    ['journey.message', people.map(messageRow)],
  ]
}

const inTwo = (key: PersonKey, field: string) => ({
  language: 'ar',
  words: canary(key, field),
  other_language: 'fr',
  other_words: canary(key, `${field}beside`),
})

function answerRow(key: PersonKey) {
  return { person_id: person(key), length: 'one', prompt: 'who', ...inTwo(key, 'pitch'), at: ago(40), version: 1 }
}

function messageRow(key: PersonKey) {
  return {
    id: thing('message', key),
    person_id: person(key),
    kind: 'thank',
    for_whom: canary(key, 'forwhom'),
    ...inTwo(key, 'message'),
    created_at: ago(30),
    changed_at: ago(30),
    version: 1,
  }
}

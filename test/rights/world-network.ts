import type { PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { ago, people, person, type Rows, thing } from './names.ts'

/** Whom each person knows, and what she learned from somebody she met. */
export function rows(): Rows {
  return [
    ['journey.network_contact', people.map(contactRow)],
    ['journey.field_note', people.map(noteRow)],
  ]
}

function contactRow(key: PersonKey) {
  return {
    id: thing('contact', key),
    person_id: person(key),
    name: canary(key, 'contactname'),
    origin: 'family',
    closeness: 'near',
    brings: ['advice'],
    words: canary(key, 'contactwords'),
    created_at: ago(70),
    changed_at: ago(70),
    version: 1,
  }
}

function noteRow(key: PersonKey) {
  return {
    id: thing('field-note', key),
    person_id: person(key),
    contact_id: thing('contact', key),
    who: canary(key, 'notewho'),
    met_on: '2026-11-20',
    place: canary(key, 'noteplace'),
    questions: [canary(key, 'question'), '', ''],
    answers: [canary(key, 'noteanswer'), '', ''],
    learned: canary(key, 'learned'),
    proof: canary(key, 'noteproof'),
    next_step: canary(key, 'nextstep'),
    created_at: ago(70),
    changed_at: ago(70),
    version: 1,
  }
}

import type { PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { ago, people, person, type Rows, thing } from './names.ts'

/** What each person counts, and what she is willing to lose. */
export function rows(): Rows {
  return [
    [
      'journey.budget',
      people.map((key) => ({ person_id: person(key), currency: 'CAD', opening_cents: 50_000, first_month: '2026-12-01', version: 1 })),
    ],
    ['journey.budget_line', people.map(lineRow)],
    ['journey.loss', people.map(lossRow)],
  ]
}

function lineRow(key: PersonKey) {
  return {
    id: thing('line', key),
    person_id: person(key),
    purse: 'project',
    kind: 'out',
    label: canary(key, 'budgetline'),
    cents: 12_345,
    mandatory: false,
    first_month: '2027-01-01',
    last_month: '2027-06-01',
    created_at: ago(70),
    changed_at: ago(70),
    version: 1,
  }
}

function lossRow(key: PersonKey) {
  return {
    person_id: person(key),
    resource: 'money',
    can_words: canary(key, 'canlose'),
    willing_words: canary(key, 'willinglose'),
    can_cents: 100_000,
    willing_cents: 5_000,
    can_hours: null,
    willing_hours: null,
    can_months: null,
    willing_months: null,
    at: ago(60),
    version: 1,
  }
}

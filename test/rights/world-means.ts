import type { PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { ago, people, person, type Rows, thing } from './names.ts'

/** What each person starts from, one part of her sketch, and what it said before. */
export function rows(): Rows {
  return [
    ['journey.means_item', people.map(meansRow)],
    ['journey.sketch_part', people.map((key) => ({ ...part(key, 'sketch'), version: 2 }))],
    ['journey.sketch_before', people.map((key) => ({ ...part(key, 'sketchbefore'), version: 1 }))],
  ]
}

function meansRow(key: PersonKey) {
  return {
    id: thing('means', key),
    person_id: person(key),
    door: 'what-i-know',
    words: canary(key, 'means'),
    serves: canary(key, 'serves'),
    created_at: ago(90),
    changed_at: ago(90),
    version: 1,
  }
}

function part(key: PersonKey, field: string) {
  return { person_id: person(key), part: 'offer', words: canary(key, field), not_yet: false, at: ago(90) }
}

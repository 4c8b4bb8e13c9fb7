import type { Rows } from './names.ts'
import { thing } from './names.ts'
import { cards, service, services } from './world-cards.ts'

// Of the names of cards and services, and of the town where they are.
const words = ['card', 'service', 'open', 'montreal', ...cards.map(({ key }) => key)]

/** What the triggers of the cards write: each open service where it is, and the words of open cards. */
export function rows(): Rows {
  return [
    [
      'directory.searchable',
      services.filter(({ state }) => state === 'open').map(({ key, of }) => ({ service_id: service(key), site_id: thing('site', of) })),
    ],
    ['directory.word', words.map((word) => ({ word }))],
    ['directory.changed_card', services.filter(({ state }) => state === 'open').map(({ key }) => ({ service_id: service(key) }))],
  ]
}

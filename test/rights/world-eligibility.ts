import { canary } from './canary.ts'
import { account, ago, ownerOf, people, type Rows } from './names.ts'
import { service, services } from './world-cards.ts'

/** One row of criteria for each service, and what two people kept of themselves. */
export function rows(): Rows {
  return [
    [
      'directory.criterion',
      services.map(({ key }) => ({ service_id: service(key), position: 1, min_age: 18, documented: ['age', 'status'] })),
    ],
    [
      'directory.kept_facts',
      people.flatMap((key) => {
        const owner = ownerOf(key)
        return owner === undefined ? [] : [{ account_id: account(owner), facts: { age: canary(key, 'keptage') }, kept_at: ago(30) }]
      }),
    ],
  ]
}

import type { Tx } from '#platform/database.ts'
import type { ServiceCard } from '../../cards/domain/card.ts'
import type { Facts } from '../domain/facts.ts'
import { type Fitting, findFitting } from './find-fitting.ts'

const most = 3

/** Up to three other open services for one of the same needs, in the same territory, that do not say no; by name. */
export async function findAlternatives(tx: Tx, card: ServiceCard, facts: Facts, day: Temporal.PlainDate): Promise<Fitting[]> {
  const { needs, organisation } = card
  const found = await findFitting(tx, { needs, territory: organisation.territory, facts, day, limit: most + 1 })
  return found.filter(({ service }) => service.id !== card.id).slice(0, most)
}

import { type HeldCriteria, heldCriteria } from './held-criteria.ts'
import { type HeldServices, heldServices, take } from './held-services.ts'
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts'

/** All that a search is answered from, in memory. */
export type Held = { services: HeldServices; criteria: HeldCriteria; vocabulary: Vocabulary }

export const emptyHeld = (): Held => ({ services: heldServices(), criteria: heldCriteria(), vocabulary: emptyVocabulary() })

/** Lets a service go; nothing when it is not there. */
export function letGo({ services, criteria }: Held, id: string): void {
  const number = services.numberOf.get(id)
  if (number === undefined) return
  const wrote = services.criteria[number] ?? 0
  criteria.services[wrote] = (criteria.services[wrote] ?? 1) - 1
  take(services, id)
}

/** How many services hold this stem; those that are gone count too, unless all are. */
export function howManyHold({ services }: Held, lexeme: string): number {
  const list = services.words.get(lexeme) ?? []
  return list.some((number) => services.alive[number] === 1) ? list.length : 0
}

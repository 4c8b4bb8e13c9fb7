import type { Actor } from '#kernel/actor.ts'
import type { PersonId } from '#kernel/id.ts'

/** True for the person herself and for nobody else, whatever roles anyone holds. */
export function isThePerson(actor: Actor, personId: PersonId): boolean {
  return actor.signedIn && actor.personId === personId
}

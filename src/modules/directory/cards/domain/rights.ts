import { type Actor, holds } from '#kernel/actor.ts'
import type { OrganisationId } from '#kernel/id.ts'

/** Who works on cards at all: those who accompany or manage, and who runs the instance. */
export const keepers = ['manager', 'counsellor', 'cooperative-adviser', 'administrator'] as const

/** Who keeps the cards of an organisation: its own managers and advisers, and the administrators of the instance. */
export function mayKeep(actor: Actor, { memberId }: { memberId: OrganisationId | null }): boolean {
  if (!actor.signedIn) return false
  if (holds(actor, 'administrator')) return true
  return holds(actor, 'manager', 'counsellor', 'cooperative-adviser') && memberId !== null && memberId === actor.organisationId
}

/** The name under which a card says who confirmed it: its organisation, or the instance when its administrator does. Never a person's. */
export function verifierOf(actor: Actor, { memberId, name }: { memberId: OrganisationId | null; name: string }): string {
  return actor.signedIn && memberId !== null && memberId === actor.organisationId ? name : 'Maillon'
}

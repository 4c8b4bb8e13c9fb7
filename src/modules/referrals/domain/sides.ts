import { type Actor, holds } from '#kernel/actor.ts'
import type { AccountId } from '#kernel/id.ts'
import type { Referral } from './referral.ts'
import { isAllowed, type Side, type Step } from './steps.ts'

/** Who takes a step, and how it came to us: on screen, by the mailed link, or told by the person to who accompanies her. */
export type Signer = { side: Side; accountId: AccountId | null; name: string; way: 'screen' | 'paper' | 'spoken' | 'link' | 'clock' }

/** The sides an actor is on. Row-level security says which referrals she reads at all; this says as what. */
export function sidesOf(actor: Actor, referral: Pick<Referral, 'personId' | 'organisationId' | 'recipientId'>): Side[] {
  if (!actor.signedIn) return []
  const found: Side[] = []
  if (actor.personId === referral.personId) found.push('person')
  if (actor.organisationId === referral.organisationId && holds(actor, 'counsellor', 'cooperative-adviser')) found.push('counsellor')
  const receives = referral.recipientId !== null && actor.organisationId === referral.recipientId
  if (receives && holds(actor, 'counsellor', 'cooperative-adviser', 'manager')) found.push('recipient')
  return found
}

/** The side on which this actor may take this step now; undefined when she may not. */
export function sideFor(actor: Actor, referral: Referral, step: Step): Side | undefined {
  return sidesOf(actor, referral).find((side) => isAllowed(step, referral.state, side))
}

import { type Actor, holds } from '#kernel/actor.ts'
import type { AccountId } from '#kernel/id.ts'
import type { Referral } from './referral.ts'
import { beforeSending, isAllowed, type Side, type Step } from './steps.ts'
import type { toldWays } from './told.ts'

/** How a step came to us: on screen, by the mailed link, told by the person to who accompanies her, or said aloud by a service. */
export type Way = 'screen' | 'paper' | 'spoken' | 'link' | 'clock' | (typeof toldWays)[number]

/** Who takes a step. `noted`: who wrote down what was said aloud, and the day it was. */
export type Signer = {
  side: Side
  accountId: AccountId | null
  name: string
  way: Way
  noted?: { by: string; on: Temporal.PlainDate }
}

/** What ties a session to a referral: it accompanies the person, who shares her contact; her consent for this referral stands. */
export type Ties = { accompanied: boolean; consentStands: boolean }

/** The sides an actor is on. */
export function sidesOf(actor: Actor, referral: Referral, { accompanied, consentStands }: Ties): Side[] {
  if (!actor.signedIn) return []
  const found: Side[] = []
  if (actor.personId === referral.personId) found.push('person')
  const sends = actor.organisationId === referral.organisationId && accompanied
  if (sends && holds(actor, 'counsellor', 'cooperative-adviser')) found.push('counsellor')
  const hasLeft = !beforeSending.some((state) => state === referral.state) && referral.state !== 'withdrawn'
  const receives = referral.recipientId !== null && actor.organisationId === referral.recipientId && hasLeft && consentStands
  if (receives && holds(actor, 'counsellor', 'cooperative-adviser', 'manager')) found.push('recipient')
  return found
}

/** The side on which this actor may take this step now; undefined when she may not. */
export function sideFor(actor: Actor, referral: Referral, ties: Ties, step: Step): Side | undefined {
  return sidesOf(actor, referral, ties).find((side) => isAllowed(step, referral.state, side))
}

import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { refused } from '#kernel/result.ts'
import type { Fact, Moment } from '#platform/act.ts'
import { type Move, type MoveRefusal, move, type Referral, type Said } from './domain/referral.ts'
import { type Signer, sideFor, sidesOf } from './domain/sides.ts'
import { rowOf, type Step } from './domain/steps.ts'

export type Locked = { referral: Referral; timeZone: string }
export type Taken = { move: Move; signer: Signer; timeZone: string }

/** May this actor ever take this step of this referral? Whether it can be taken now is for `takeStep` to say. */
export function mayTake(actor: Actor, { referral }: Locked, step: Step): boolean {
  return sidesOf(actor, referral).some((side) => rowOf(step).who.includes(side))
}

type Wanted = { step: Step; version: number; said?: Said; way?: 'paper' | 'spoken' }

/** Takes a step as whoever is signed in: on the side the table lets her act from. `way`: it was told to her by the person. */
export function takeStep(
  { referral, timeZone }: Locked,
  { step, version, said = {}, way }: Wanted,
  { actor, now }: Pick<Moment, 'actor' | 'now'>,
): Result<Taken, MoveRefusal> {
  const side = sideFor(actor, referral, step)
  if (side === undefined || !actor.signedIn) return refused('illegal-step')
  const moved = move(referral, { step, side, seen: version, now, timeZone, said })
  if (!moved.ok) return moved
  const signer: Signer = { side, accountId: actor.accountId, name: actor.name, way: way ?? 'screen' }
  return { ok: true, value: { move: moved.value, signer, timeZone } }
}

/** The line of the audit trail: in the chain of who sends. */
export function factOf({ move: { referral, line } }: Pick<Taken, 'move'>): Fact {
  return {
    about: referral.personId,
    organisation: referral.organisationId,
    detail: { referral: referral.id, step: line.step, side: line.side, reason: line.said.reason ?? null, cause: line.said.cause ?? null },
  }
}

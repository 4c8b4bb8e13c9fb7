import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { refused } from '#kernel/result.ts'
import type { Fact, Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { type Move, type MoveRefusal, move, type Referral, type ReferralId, type Said } from './domain/referral.ts'
import { type Signer, sideFor, sidesOf, type Ties } from './domain/sides.ts'
import { rowOf, type Step } from './domain/steps.ts'
import { findTies, lockReferral } from './queries/find-referral.ts'

export type Locked = { referral: Referral; timeZone: string; ties: Ties }
export type Taken = { move: Move; signer: Signer; timeZone: string }

/** A referral to take a step of, locked, with what ties this session to it. */
export async function loadToStep(tx: Tx, id: ReferralId, { actor }: Pick<Moment, 'actor'>): Promise<Locked | undefined> {
  const locked = await lockReferral(tx, id)
  return locked === undefined ? undefined : { ...locked, ties: await findTies(tx, locked.referral, actor) }
}

/** May this actor ever take this step of this referral? Whether it can be taken now is for `takeStep` to say. */
export function mayTake(actor: Actor, { referral, ties }: Locked, step: Step): boolean {
  return sidesOf(actor, referral, ties).some((side) => rowOf(step).who.includes(side))
}

type Wanted = { step: Step; version: number; said?: Said; way?: 'paper' | 'spoken' }

/** Takes a step as whoever is signed in: on the side the table lets her act from. `way`: it was told to her by the person. */
export function takeStep(
  { referral, timeZone, ties }: Locked,
  { step, version, said = {}, way }: Wanted,
  { actor, now }: Pick<Moment, 'actor' | 'now'>,
): Result<Taken, MoveRefusal> {
  const side = sideFor(actor, referral, ties, step)
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

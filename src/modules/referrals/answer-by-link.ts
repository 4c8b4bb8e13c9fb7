import type { Actor } from '#kernel/actor.ts'
import { ok, type Result, refused } from '#kernel/result.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { type LinkId, noteUsed } from './answer-link-store.ts'
import { type Move, move, type Said } from './domain/referral.ts'
import type { Signer } from './domain/sides.ts'
import type { Step } from './domain/steps.ts'
import type { ByLink } from './queries/find-by-link.ts'
import { saveMove } from './referral-store.ts'

/** `over`: the link opens nothing any more. `answered`: the referral has moved on meanwhile, so that this step is not to be taken. */
export type LinkRefusal = 'over' | 'answered'

/** A step taken by a link. `token` is the link's own, to lead back to it. */
export type AnswerByLink = { move: Move; linkId: LinkId; timeZone: string; signer: Signer; token: string }

/** One step of the recipient, taken from the mailed link. */
export function decideByLink(
  found: ByLink | undefined,
  step: Step,
  { token, version, said = {} }: { token: string; version: number; said?: Said },
  { now, actor }: Moment,
): Result<AnswerByLink, LinkRefusal> {
  if (found === undefined) return refused('over')
  const { referral, timeZone, link } = found
  const moved = move(referral, { step, side: 'recipient', seen: version, now, timeZone, said })
  if (!moved.ok) return refused('answered')
  return ok({ move: moved.value, linkId: link.id, timeZone, signer: signerOf(actor, referral.cardName), token })
}

// The letter answers for the service; somebody who happens to be signed in is named by her account in the trail besides.
function signerOf(actor: Actor, name: string): Signer {
  return { side: 'recipient', accountId: actor.signedIn ? actor.accountId : null, name, way: 'link' }
}

export async function saveByLink(tx: Tx, { move: moved, linkId, timeZone, signer }: AnswerByLink, moment: Moment): Promise<void> {
  await noteUsed(tx, linkId, moment.now)
  await saveMove(tx, moved, signer, timeZone, moment)
}

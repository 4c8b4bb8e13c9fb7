import { isId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { z } from '#platform/fields.ts'
import type { ReferralId } from './domain/referral.ts'
import { type Locked, loadToStep } from './take-step.ts'

const most = 50

/** The referrals ticked in a list. */
export const manyReferrals = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z
    .array(z.string().refine((value): value is ReferralId => isId(value), 'not-a-choice'))
    .min(1, 'required')
    .max(most, 'not-readable')
    .transform((ids) => [...new Set(ids)].sort() as ReferralId[]),
)

/** Each of them, locked in the order of their ids so that two people who tick the same wait for each other; those not to be known are left out. */
export async function lockMany(tx: Tx, ids: readonly ReferralId[], moment: Moment): Promise<Locked[]> {
  const locked: Locked[] = []
  for (const id of ids) {
    const found = await loadToStep(tx, id, moment)
    if (found !== undefined) locked.push(found)
  }
  return locked
}

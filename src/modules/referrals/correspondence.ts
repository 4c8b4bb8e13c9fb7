import type { Tx } from '#platform/database.ts'
import { later } from '#platform/jobs.ts'
import type { ReferralId } from './domain/referral.ts'

/** Why the clocks or somebody write to a service: a first letter, a reminder, a link anew, the question of a month later. */
export const occasions = ['ask', 'remind', 'renewed', 'later'] as const
export type Occasion = (typeof occasions)[number]

/** Asks the worker to write to the service, in the transaction of the act. It reads the state again before it writes. */
export async function writeToRecipient(tx: Tx, referral: ReferralId, occasion: Occasion): Promise<void> {
  await later(tx, 'send-referral', { referral, occasion })
}

/** Asks the worker to tell who sent that there is news. The letter says nothing else. */
export async function writeNews(tx: Tx, referral: ReferralId): Promise<void> {
  await later(tx, 'write-referral-news', { referral })
}

import type { Tx } from '#platform/database.ts'
import { later } from '#platform/jobs.ts'
import type { Move, ReferralId } from './domain/referral.ts'
import type { Step } from './domain/steps.ts'

/** Why a service is written to: a first letter, a reminder, a link anew, something new, the question of a month later. */
export const occasions = ['ask', 'remind', 'renewed', 'moved', 'later'] as const
export type Occasion = (typeof occasions)[number]

/** Asks the worker to write to the service, in the transaction of the act. It reads the state again before it writes. */
export async function writeToRecipient(tx: Tx, referral: ReferralId, occasion: Occasion): Promise<void> {
  await later(tx, 'send-referral', { referral, occasion })
}

/** Asks the worker to tell who sent that there is news. The letter says nothing else. */
async function writeNews(tx: Tx, referral: ReferralId): Promise<void> {
  await later(tx, 'write-referral-news', { referral })
}

// What the other side must hear of at once: a date to come to, or that she goes no further.
const concernsService: readonly Step[] = ['propose-meeting', 'choose-meeting', 'decline']

/** Tells the other side of a step, when it is for it to know. */
export async function announce(tx: Tx, { referral, line }: Move): Promise<void> {
  if (line.side === 'recipient') await writeNews(tx, referral.id)
  else if (concernsService.includes(line.step) && referral.sentAt !== null) await writeToRecipient(tx, referral.id, 'moved')
}

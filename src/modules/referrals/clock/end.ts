import type { Tx } from '#platform/database.ts'
import { endReferral } from '../clock-store.ts'
import type { ReferralId } from '../domain/referral.ts'
import { isAllowed, rowOf, type Step } from '../domain/steps.ts'
import { lockForClock } from '../queries/clock.ts'
import { findCorrespondents } from '../queries/correspondents.ts'
import { writeToSender } from '../referral-letters.ts'
import { type JobAt, momentOfJob } from './at.ts'

const endings = ['expire', 'lapse'] as const satisfies readonly Step[]

/** Gives back to who sent it a referral that nobody moved in its time; a draft that nobody sent lapses. */
export async function endByClock(tx: Tx, id: ReferralId, job: JobAt): Promise<void> {
  const referral = await lockForClock(tx, id)
  if (referral === undefined || referral.ended || Temporal.Instant.compare(referral.dueAt, job.now) > 0) return
  const step = endings.find((each) => isAllowed(each, referral.state, 'clock'))
  if (step === undefined) return
  const { to } = rowOf(step)
  const at = momentOfJob(job)
  await endReferral(tx, referral, step, to === 'same' ? referral.state : to, at)
  const who = await findCorrespondents(tx, id)
  if (who !== undefined) await writeToSender(tx, id, who, at)
}

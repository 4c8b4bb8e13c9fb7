import type { Tx } from '#platform/database.ts'
import { noteReminded } from '../clock-store.ts'
import { isAllowed } from '../domain/steps.ts'
import { lockForClock, type ToRemind } from '../queries/clock.ts'
import { findCorrespondents } from '../queries/correspondents.ts'
import { writeToService } from '../referral-letters.ts'
import { type JobAt, momentOfJob } from './at.ts'

/** Reminds the service once, whatever else happens meanwhile. */
export async function remindByClock(tx: Tx, { id, kinds }: ToRemind, job: JobAt): Promise<void> {
  const referral = await lockForClock(tx, id)
  if (referral === undefined || !isAllowed('remind', referral.state, 'clock')) return
  const left = kinds.filter((kind) => !referral.reminded[kind])
  const who = left.length === 0 ? undefined : await findCorrespondents(tx, id)
  if (who === undefined || !who.stands) return
  const at = momentOfJob(job)
  // Without an address nobody is written to; the clock goes on, and the counsellor sees it late in her outbox.
  await writeToService(tx, id, 'remind', who, at)
  await noteReminded(tx, referral, left, at)
}

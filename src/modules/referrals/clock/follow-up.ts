import type { Tx } from '#platform/database.ts'
import { noteAsked } from '../clock-store.ts'
import type { FollowUpId } from '../domain/follow-up.ts'
import { lockQuestion } from '../queries/clock.ts'
import { findCorrespondents } from '../queries/correspondents.ts'
import { writeToPerson, writeToService } from '../referral-letters.ts'
import { type JobAt, momentOfJob } from './at.ts'

/** Asks one side how it goes, once. The question waits in the product; a letter says so to who has an address. */
export async function askFollowUp(tx: Tx, id: FollowUpId, job: JobAt): Promise<void> {
  const question = await lockQuestion(tx, id)
  const who = question === undefined ? undefined : await findCorrespondents(tx, question.referral)
  if (question === undefined || who === undefined || !who.stands) return
  const at = momentOfJob(job)
  await noteAsked(tx, id, at)
  if (question.of === 'person') await writeToPerson(tx, question.referral, who, at)
  else await writeToService(tx, question.referral, 'later', who, at)
}

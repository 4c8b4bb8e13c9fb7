import { findHouse, type House } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { type FollowUp, toAnswer } from '../domain/follow-up.ts'
import type { Meeting } from '../domain/meeting.ts'
import { type ByLink, findByLink } from './find-by-link.ts'
import { listFollowUps, listMeetings } from './referral-around.ts'

/** All that a page opened by a link stands on; nothing of the person. */
export type AnswerSight = { found: ByLink; house: House | undefined; meetings: Meeting[]; questions: FollowUp[] }

export async function seeByLink(tx: Tx, token: string, moment: Moment): Promise<{ sight: AnswerSight | undefined }> {
  const found = await findByLink(tx, token, moment)
  if (found === undefined) return { sight: undefined }
  const { id, organisationId } = found.referral
  const [house, meetings, followUps] = await Promise.all([findHouse(tx, organisationId), listMeetings(tx, id), listFollowUps(tx, id)])
  return { sight: { found, house, meetings, questions: toAnswer(followUps, 'resource', moment.now).slice(-1) } }
}

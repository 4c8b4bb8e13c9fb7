import { findService, type ServiceCard } from '#modules/directory/index.ts'
import { findOwnRecord, findTimeZone, type RecordHead } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Referral, ReferralId } from '../domain/referral.ts'
import type { Sheet } from '../domain/sheet.ts'
import { findReferral, listReferrals } from './find-referral.ts'
import { findSheet } from './find-sheet.ts'
import { type HistoryLine, listFollowUps, listMeetings, listSteps } from './referral-around.ts'

/** All of one referral, as whoever asks may read it; `timeZone` is the clocks of who sends. */
export type ReferralSight = {
  referral: Referral
  timeZone: string
  steps: HistoryLine[]
  meetings: Meeting[]
  followUps: FollowUp[]
  sheet: Sheet | undefined
  /** The service that a refusal leads to, when it is one of the directory. */
  elsewhere: ServiceCard | undefined
}

export async function findSight(tx: Tx, id: ReferralId): Promise<ReferralSight | undefined> {
  const referral = await findReferral(tx, id)
  if (referral === undefined) return undefined
  const [timeZone, steps, meetings, followUps, sheet] = await Promise.all([
    findTimeZone(tx, referral.organisationId),
    listSteps(tx, id),
    listMeetings(tx, id),
    listFollowUps(tx, id),
    findSheet(tx, id),
  ])
  const led = steps.find(({ alternativeServiceId }) => alternativeServiceId !== null)?.alternativeServiceId
  const elsewhere = led === undefined || led === null ? undefined : await findService(tx, led as Parameters<typeof findService>[1])
  return { referral, timeZone, steps, meetings, followUps, sheet, elsewhere }
}

/** One of my own requests. Undefined for anybody else's, whatever side one is on. */
export async function findMyReferral(tx: Tx, id: ReferralId, { actor }: Pick<Moment, 'actor'>): Promise<ReferralSight | undefined> {
  const sight = await findSight(tx, id)
  return actor.signedIn && sight !== undefined && sight.referral.personId === actor.personId ? sight : undefined
}

/** All my requests, the latest first. */
export async function findMyReferrals(
  tx: Tx,
  { actor }: Pick<Moment, 'actor'>,
): Promise<{ record: RecordHead; referrals: { referral: Referral; timeZone: string }[] } | undefined> {
  const record = await findOwnRecord(tx, actor)
  if (record === undefined) return undefined
  const referrals = await listReferrals(tx, record.id)
  const zones = new Map<string, string>()
  for (const { organisationId } of referrals)
    if (!zones.has(organisationId)) zones.set(organisationId, await findTimeZone(tx, organisationId))
  return { record, referrals: referrals.map((referral) => ({ referral, timeZone: zones.get(referral.organisationId) ?? 'UTC' })) }
}

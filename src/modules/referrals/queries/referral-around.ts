import type { Selectable } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { DB } from '#platform/database-types.ts'
import type { AskedSide, FollowUp, FollowUpAnswer } from '../domain/follow-up.ts'
import type { Meeting, MeetingState, MeetingWay } from '../domain/meeting.ts'
import type { Cause, RefusalReason } from '../domain/reasons.ts'
import type { ReferralId } from '../domain/referral.ts'
import type { Way } from '../domain/sides.ts'
import type { ReferralState, Side, Step } from '../domain/steps.ts'

/** One line of the history, as this session may read it. */
export type HistoryLine = {
  id: string
  step: Step | 'draft'
  after: ReferralState
  side: Side
  name: string
  way: Way
  /** What a service said aloud: the day, and who wrote it down; `name` is then who said it. */
  noted: { on: Temporal.PlainDate; by: string } | null
  reason: RefusalReason | null
  condition: string
  cause: Cause | null
  words: string
  alternative: string
  alternativeServiceId: string | null
  confidential: boolean
  at: Temporal.Instant
}

/** What happened, the latest first. */
export async function listSteps(tx: Tx, referralId: ReferralId): Promise<HistoryLine[]> {
  const rows = await tx
    .selectFrom('referrals.step')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    step: row.step as HistoryLine['step'],
    after: row.state_after as ReferralState,
    side: row.by_side as Side,
    name: row.by_name,
    way: row.way as Way,
    noted: row.said_on === null || row.noted_by === null ? null : { on: row.said_on, by: row.noted_by },
    reason: row.reason as RefusalReason | null,
    condition: row.condition,
    cause: row.cause as Cause | null,
    words: row.words,
    alternative: row.alternative,
    alternativeServiceId: row.alternative_service_id,
    confidential: row.confidential,
    at: row.at,
  }))
}

/** Every date that was proposed, the soonest first. */
export async function listMeetings(tx: Tx, referralId: ReferralId): Promise<Meeting[]> {
  const rows = await tx
    .selectFrom('referrals.meeting')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as Meeting['id'],
    startsAt: row.starts_at,
    minutes: row.minutes,
    place: row.place,
    way: row.way as MeetingWay,
    hostName: row.host_name,
    withCounsellor: row.with_counsellor,
    proposedBy: row.proposed_by as Meeting['proposedBy'],
    state: row.state as MeetingState,
    cause: row.cause as Cause | null,
    version: row.version,
  }))
}

/** The questions of day 30 and day 90, as this session may read them. */
export async function listFollowUps(tx: Tx, referralId: ReferralId): Promise<FollowUp[]> {
  const rows = await tx
    .selectFrom('referrals.follow_up')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('due_at')
    .orderBy('asked_of')
    .execute()
  return rows.map(followUpOf)
}

/** One of them, locked; undefined when this session may not answer it. */
export async function lockFollowUp(tx: Tx, referralId: ReferralId, id: FollowUp['id']): Promise<FollowUp | undefined> {
  const row = await tx
    .selectFrom('referrals.follow_up')
    .selectAll()
    .where('referral_id', '=', referralId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : followUpOf(row)
}

function followUpOf(row: Selectable<DB['referrals.follow_up']>): FollowUp {
  return {
    id: row.id as FollowUp['id'],
    askedOf: row.asked_of as AskedSide,
    days: row.days === 30 ? 30 : 90,
    dueAt: row.due_at,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    answer: row.answer as FollowUpAnswer | null,
    words: row.words,
    version: row.version,
  }
}

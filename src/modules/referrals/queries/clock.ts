import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { FollowUpId } from '../domain/follow-up.ts'
import type { ReferralId } from '../domain/referral.ts'
import { type ReminderKind, remindersDue } from '../domain/reminders.ts'
import type { ReferralState } from '../domain/steps.ts'

/** A referral to remind about, and the reminders that its letter settles. */
export type ToRemind = { id: ReferralId; kinds: ReminderKind[] }

type AwaitedRow = {
  id: string
  sent_at: Temporal.Instant
  answer_by: Temporal.PlainDate | null
  first_reminder_at: Temporal.Instant | null
  second_reminder_at: Temporal.Instant | null
  time_zone: string
}

/** Those whose answer is awaited and whose reminder is due: read by the worker. */
export async function listAwaited(tx: Tx, now: Temporal.Instant): Promise<ToRemind[]> {
  const { rows } = await sql<AwaitedRow>`select * from referrals.awaited()`.execute(tx)
  return rows.map((row) => ({ id: row.id as ReferralId, kinds: remindersOf(row, now) })).filter(({ kinds }) => kinds.length > 0)
}

function remindersOf(row: AwaitedRow, now: Temporal.Instant): ReminderKind[] {
  const reminded: ReminderKind[] = [
    ...(row.first_reminder_at === null ? [] : (['first'] as const)),
    ...(row.second_reminder_at === null ? [] : (['second'] as const)),
  ]
  return remindersDue({ sentAt: row.sent_at, until: row.answer_by, reminded, timeZone: row.time_zone }, now)
}

/** Those whose time is up. */
export async function listEnding(tx: Tx, now: Temporal.Instant): Promise<ReferralId[]> {
  const rows = await tx
    .selectFrom('referrals.referral')
    .select('id')
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id as ReferralId)
}

/** The questions whose day has come and that nobody was asked yet. */
export async function listFollowUpsDue(tx: Tx, now: Temporal.Instant): Promise<FollowUpId[]> {
  const rows = await tx
    .selectFrom('referrals.follow_up')
    .select('id')
    .where('asked_at', 'is', null)
    .where('answered_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id as FollowUpId)
}

/** A referral as the worker may read it, locked: two workers, or an answer that comes meanwhile, take turns. */
export async function lockForClock(tx: Tx, id: ReferralId) {
  const row = await tx
    .selectFrom('referrals.referral')
    .select(['state', 'person_id', 'version', 'due_at', 'ended_at', 'first_reminder_at', 'second_reminder_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id,
    personId: row.person_id,
    state: row.state as ReferralState,
    version: row.version,
    dueAt: row.due_at,
    ended: row.ended_at !== null,
    reminded: { first: row.first_reminder_at !== null, second: row.second_reminder_at !== null },
  }
}

/** A question to ask, locked; undefined when it was asked meanwhile. */
export async function lockQuestion(tx: Tx, id: FollowUpId) {
  const row = await tx
    .selectFrom('referrals.follow_up')
    .select(['referral_id', 'asked_of', 'asked_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || row.asked_at !== null) return undefined
  return { referral: row.referral_id as ReferralId, of: row.asked_of === 'person' ? ('person' as const) : ('resource' as const) }
}

import { type RawBuilder, sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ReferralId } from '../domain/referral.ts'
import type { ReferralState } from '../domain/steps.ts'
import type { WaitingFacts } from '../domain/waiting.ts'

/** One referral where somebody may have to move, with what its line says. */
export type WaitingLine = WaitingFacts & { personId: PersonId; organisationId: OrganisationId; serviceName: string; cardName: string }

type Row = {
  id: ReferralId
  person_id: PersonId
  organisation_id: OrganisationId
  service_name: string
  card_name: string
  state: ReferralState
  changed_at: Temporal.Instant
  sent_at: Temporal.Instant | null
  ended_at: Temporal.Instant | null
  answer_by: Temporal.PlainDate | null
  dates_since: Temporal.Instant | null
  meets_at: Temporal.Instant | null
  asked_since: Temporal.Instant | null
  followed: boolean
}

/** Her own referrals that are not long over. */
export function listMyWaiting(tx: Tx, now: Temporal.Instant): Promise<WaitingLine[]> {
  return list(tx, sql`r.person_id = (select ctx.person())`, now)
}

/** Those that this session's account sends, in no more lines than a page can hold. */
export function listSentWaiting(tx: Tx, now: Temporal.Instant): Promise<WaitingLine[]> {
  return list(tx, sql`r.organisation_id = (select ctx.organisation()) and r.account_id = (select ctx.account())`, now)
}

async function list(tx: Tx, whose: RawBuilder<unknown>, now: Temporal.Instant): Promise<WaitingLine[]> {
  const at = sql`${now.toString()}::timestamptz`
  const { rows } = await sql<Row>`
    select r.id, r.person_id, r.organisation_id, r.service_name, r.card_name, r.state, r.changed_at, r.sent_at, r.ended_at, r.answer_by,
      (select min(m.proposed_at) from referrals.meeting m where m.referral_id = r.id and m.state = 'proposed' and m.starts_at > ${at}) as dates_since,
      (select m.starts_at from referrals.meeting m where m.referral_id = r.id and m.state = 'chosen') as meets_at,
      (select min(f.due_at) from referrals.follow_up f
        where f.referral_id = r.id and f.asked_of = 'person' and f.answered_at is null and f.due_at <= ${at}) as asked_since,
      exists (select from referrals.referral n where n.person_id = r.person_id and n.created_at > r.ended_at) as followed
    from referrals.referral r
    where ${whose} and (r.ended_at is null or r.ended_at > ${at} - interval '120 days')
    order by r.due_at, r.id limit 200`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    organisationId: row.organisation_id,
    serviceName: row.service_name,
    cardName: row.card_name,
    state: row.state,
    changedAt: row.changed_at,
    sentAt: row.sent_at,
    endedAt: row.ended_at,
    answerBy: row.answer_by,
    datesSince: row.dates_since,
    meetsAt: row.meets_at,
    askedSince: row.asked_since,
    followed: row.followed,
  }))
}

/** How many requests received here wait for an answer, and since when the oldest does. */
export async function countReceived(tx: Tx): Promise<{ count: number; since: Temporal.Instant } | undefined> {
  const { rows } = await sql<{ count: string; since: Temporal.Instant | null }>`
    select count(*) as count, min(r.sent_at) as since from referrals.referral r
    where r.recipient_id = (select ctx.organisation()) and r.state in ('sent', 'received')`.execute(tx)
  const [row] = rows
  return row === undefined || row.since === null ? undefined : { count: Number(row.count), since: row.since }
}

import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ReferralId } from '../domain/referral.ts'
import type { ReferralState } from '../domain/steps.ts'

export const shelves = ['waiting', 'going', 'over'] as const
export type Shelf = (typeof shelves)[number]

/** Which referrals stand on each shelf of an inbox or an outbox. */
const statesOf: Record<Shelf, readonly ReferralState[]> = {
  waiting: ['sent', 'received'],
  going: ['accepted', 'first-contact', 'meeting-proposed', 'met'],
  over: ['engaged', 'declined-by-person', 'redirected', 'refused', 'no-answer', 'withdrawn'],
}

/** One line: what is asked of whom, since when. It names no person. `late`: its answer was expected before today. */
export type BoxLine = {
  id: ReferralId
  serviceName: string
  cardName: string
  counsellorName: string
  state: ReferralState
  sentAt: Temporal.Instant
  nudgedAt: Temporal.Instant | null
  answerBy: Temporal.PlainDate | null
  late: boolean
}

/** Which lines: those after one, or those before one; the first ones when neither is said. */
export type BoxAsked = { box: 'inbox' | 'outbox'; shelf: Shelf | null; after: string | null; before: string | null }
/** `next`, `previous`: the line that the page after begins after, and the one that the page before ends before. */
export type BoxPage = { lines: BoxLine[]; next: ReferralId | undefined; previous: ReferralId | undefined }

const pageLength = 25

type Row = {
  id: ReferralId
  service_name: string
  card_name: string
  counsellor_name: string
  state: ReferralState
  sent_at: Temporal.Instant
  nudged_at: Temporal.Instant | null
  answer_by: Temporal.PlainDate | null
  late: boolean
}

/** One page of what the session's organisation received or sent, as its policies let it read: the longest awaited first, what is over last. */
export async function listBox(tx: Tx, { box, shelf, after, before }: BoxAsked, now: Temporal.Instant): Promise<BoxPage> {
  const mine = box === 'inbox' ? sql`r.recipient_id = (select ctx.organisation())` : sql`r.organisation_id = (select ctx.organisation())`
  const place = sql`(case r.state when 'sent' then 0 when 'received' then 0 else 1 end + case when r.ended_at is null then 0 else 2 end)`
  const conditions: RawBuilder<unknown>[] = [mine, sql`r.sent_at is not null`]
  if (shelf !== null) conditions.push(sql`r.state in (${sql.join([...statesOf[shelf]])})`)
  const from = after ?? before
  const backwards = after === null && before !== null
  const key = sql`(${place}, r.sent_at, r.id)`
  if (from !== null)
    conditions.push(
      sql`${key} ${backwards ? sql`<` : sql`>`} (select ${place}, r.sent_at, r.id from referrals.referral r where r.id = ${from})`,
    )
  const order = backwards ? sql`${place} desc, r.sent_at desc, r.id desc` : sql`${place}, r.sent_at, r.id`
  const at = sql`${now.toString()}::timestamptz`
  const { rows } = await sql<Row>`
    select r.id, r.service_name, r.card_name, r.counsellor_name, r.state, r.sent_at, r.nudged_at, r.answer_by,
      r.state in ('sent', 'received') and coalesce(r.answer_by::timestamptz, r.sent_at + interval '3 days') < ${at} as late
    from referrals.referral r where ${sql.join(conditions, sql` and `)}
    order by ${order} limit ${pageLength + 1}`.execute(tx)
  const kept = rows.slice(0, pageLength)
  const more = rows.length > pageLength
  const lines = (backwards ? kept.reverse() : kept).map((row) => ({
    id: row.id,
    serviceName: row.service_name,
    cardName: row.card_name,
    counsellorName: row.counsellor_name,
    state: row.state,
    sentAt: row.sent_at,
    nudgedAt: row.nudged_at,
    answerBy: row.answer_by,
    late: row.late,
  }))
  return {
    lines,
    next: backwards || more ? lines.at(-1)?.id : undefined,
    previous: (backwards ? more : after !== null) ? lines[0]?.id : undefined,
  }
}

import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Meeting, meetingsAfter } from './domain/meeting.ts'
import type { ReferralId } from './domain/referral.ts'

export type NewMeeting = Omit<Meeting, 'state' | 'cause' | 'version'>

/** Proposes dates. */
export async function addMeetings(
  tx: Tx,
  { id, personId }: { id: ReferralId; personId: PersonId },
  meetings: readonly NewMeeting[],
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('referrals.meeting')
    .values(
      meetings.map((meeting) => ({
        id: meeting.id,
        referral_id: id,
        person_id: personId,
        starts_at: meeting.startsAt,
        minutes: meeting.minutes,
        place: meeting.place,
        way: meeting.way,
        host_name: meeting.hostName,
        with_counsellor: meeting.withCounsellor,
        proposed_by: meeting.proposedBy,
        proposed_at: now,
      })),
    )
    .execute()
}

/** Writes what became of dates. Those given up go first: one date at most is the chosen one. */
export async function settleMeetings(tx: Tx, settled: ReturnType<typeof meetingsAfter>): Promise<void> {
  const last = ({ state }: { state: string }) => (state === 'chosen' ? 1 : 0)
  for (const { id, state, cause } of settled.toSorted((one, other) => last(one) - last(other)))
    await tx
      .updateTable('referrals.meeting')
      .set((is) => ({ state, cause, version: is('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
}

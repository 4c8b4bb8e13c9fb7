import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { FollowUpId } from './domain/follow-up.ts'
import type { ReferralId } from './domain/referral.ts'
import type { ReminderKind } from './domain/reminders.ts'
import type { ReferralState, Step } from './domain/steps.ts'

type At = Pick<Moment, 'newId' | 'now'>
/** What the worker may read of a referral, to move it. */
export type Clocked = { id: ReferralId; personId: string; state: ReferralState; version: number }

/** Notes the reminders that one letter settles. */
export async function noteReminded(tx: Tx, referral: Clocked, kinds: readonly ReminderKind[], at: At): Promise<void> {
  await addClockStep(tx, referral, 'remind', referral.state, at)
  await tx
    .updateTable('referrals.referral')
    .set({
      ...(kinds.includes('first') ? { first_reminder_at: at.now } : {}),
      ...(kinds.includes('second') ? { second_reminder_at: at.now } : {}),
    })
    .where('id', '=', referral.id)
    .execute()
}

/** Ends a referral whose time is up. */
export async function endReferral(tx: Tx, referral: Clocked, step: Step, after: ReferralState, at: At): Promise<void> {
  await addClockStep(tx, referral, step, after, at)
  await tx
    .updateTable('referrals.referral')
    .set({ state: after, changed_at: at.now, ended_at: at.now, version: referral.version + 1 })
    .where('id', '=', referral.id)
    .execute()
}

/** Notes that a question was asked. */
export async function noteAsked(tx: Tx, id: FollowUpId, { now }: At): Promise<void> {
  await tx.updateTable('referrals.follow_up').set({ asked_at: now }).where('id', '=', id).execute()
}

async function addClockStep(tx: Tx, { id, personId, state }: Clocked, step: Step, after: ReferralState, { newId, now }: At): Promise<void> {
  await tx
    .insertInto('referrals.step')
    .values({
      id: newId<'referral-step'>(),
      referral_id: id,
      person_id: personId,
      step,
      state_before: state,
      state_after: after,
      by_side: 'clock',
      way: 'clock',
      at: now,
    })
    .execute()
}

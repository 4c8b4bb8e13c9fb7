import type { AccountId, SessionId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { NewSession } from './domain/session.ts'

/** Opens a session and ends the one that the same browser carried, so that a token never survives a change of rights. */
export async function openSession(tx: Tx, session: NewSession, carried: Buffer | null): Promise<void> {
  await tx
    .insertInto('identity.session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      organisation_id: session.organisationId,
      way: session.way,
      second_factor_at: session.secondFactorAt,
      agent: session.agent,
      created_at: session.at,
      seen_at: session.at,
      idle: session.idle,
      ends_at: session.endsAt,
    })
    .execute()
  if (carried === null) return
  await tx
    .updateTable('identity.session')
    .set({ ended_at: session.at })
    .where('token_hash', '=', carried)
    .where('ended_at', 'is', null)
    .execute()
}

export async function endSession(tx: Tx, id: SessionId, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('identity.session').set({ ended_at: at }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Ends every session of an account but one. */
export async function endOtherSessions(tx: Tx, accountId: AccountId, kept: SessionId, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('identity.session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('id', '<>', kept)
    .where('ended_at', 'is', null)
    .execute()
}

import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Invitation } from './domain/invitation.ts'

export async function saveInvitation(tx: Tx, invitation: Invitation): Promise<void> {
  await tx
    .insertInto('identity.invitation')
    .values({
      id: invitation.id,
      token_hash: invitation.tokenHash,
      email: invitation.email,
      name: invitation.name,
      language: invitation.language,
      organisation_id: invitation.organisationId,
      role: invitation.role,
      invited_by: invitation.invitedBy,
      created_at: invitation.at,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

export async function revokeInvitation(tx: Tx, id: Id<'invitation'>, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('identity.invitation').set({ revoked_at: at }).where('id', '=', id).execute()
}

export async function noteAccepted(tx: Tx, id: Id<'invitation'>, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('identity.invitation').set({ accepted_at: at }).where('id', '=', id).execute()
}

import { holds } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { revokeInvitation as revoke } from '../invitation-store.ts'
import { waitingInvitations } from '../queries/invitations.ts'

export const revokeInvitation = act({
  name: 'revoke-invitation',
  title: 'Annuler une invitation',
  who: ['manager'],
  input: z.object({ invitation: id<'invitation'>() }),
  async load(tx, { invitation }, { actor, now }) {
    if (!actor.signedIn || actor.organisationId === null) return undefined
    return (await waitingInvitations(tx, now, actor.organisationId)).find(({ id }) => id === invitation)
  },
  allow: (actor, { organisationId }) => holds(actor, 'manager') && actor.signedIn && actor.organisationId === organisationId,
  decide: (invitation) => ok(invitation),
  save: (tx, invitation, { now }) => revoke(tx, invitation.id, now),
  audit: ({ id, organisationId }) => ({ about: id, organisation: organisationId }),
})

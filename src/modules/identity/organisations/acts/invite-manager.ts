import { holds } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { email, id, text, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { newToken } from '#platform/tokens.ts'
import { newInvitation } from '../domain/invitation.ts'
import { invitationLetter } from '../invitation-letter.ts'
import { saveInvitation } from '../invitation-store.ts'
import { findOrganisation } from '../queries/list-organisations.ts'

export const inviteManager = act({
  name: 'invite-manager',
  title: 'Inviter la direction d’une organisation',
  who: ['administrator'],
  input: z.object({ organisation: id<'organisation'>(), name: text(300), email }),
  async load(tx, { organisation }, { actor }) {
    const found = await findOrganisation(tx, organisation)
    return found === undefined || !actor.signedIn ? undefined : { organisation: found, accountId: actor.accountId, fresh: newToken() }
  },
  allow: (actor) => holds(actor, 'administrator'),
  decide({ organisation, accountId, fresh }, { name, email }, moment) {
    const { newId, now, language } = moment
    const id: Id<'invitation'> = newId()
    const invitation = newInvitation({
      id,
      tokenHash: fresh.hash,
      email,
      name,
      language,
      organisationId: organisation.id,
      role: 'manager',
      invitedBy: accountId,
      at: now,
    })
    return ok({ invitation, letter: invitationLetter({ email, organisation: organisation.name, token: fresh.token }, moment) })
  },
  async save(tx, { invitation, letter }, moment) {
    await saveInvitation(tx, invitation)
    await writeLetter(tx, letter, moment)
  },
  audit: ({ invitation }) => ({ about: invitation.id, organisation: invitation.organisationId, detail: { role: invitation.role } }),
})

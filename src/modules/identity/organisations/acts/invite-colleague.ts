import { holds } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, email, text, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { newToken } from '#platform/tokens.ts'
import { newInvitation, rolesToGive } from '../domain/invitation.ts'
import { invitationLetter } from '../invitation-letter.ts'
import { saveInvitation } from '../invitation-store.ts'
import { colleagues } from '../queries/colleagues.ts'
import { findOrganisation } from '../queries/list-organisations.ts'

export const inviteColleague = act({
  name: 'invite-colleague',
  title: 'Inviter quelqu’un dans son équipe',
  who: ['manager'],
  input: z.object({ name: text(300), email, role: choice(rolesToGive) }),
  async load(tx, _, { actor }) {
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    if (!actor.signedIn || organisation === undefined) return undefined
    return { organisation, team: await colleagues(tx, organisation.id), accountId: actor.accountId, fresh: newToken() }
  },
  allow: (actor) => holds(actor, 'manager'),
  decide({ organisation, team, accountId, fresh }, { name, email, role }, moment) {
    if (team.some((member) => member.email === email && member.role === role)) return refused('already-there')
    const { newId, now, language } = moment
    const id: Id<'invitation'> = newId()
    const invitation = newInvitation({
      id,
      tokenHash: fresh.hash,
      email,
      name,
      language,
      organisationId: organisation.id,
      role,
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

import { holds } from '#kernel/actor.ts'
import type { Id, OrganisationId } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, email, optionalEmail, optionalText, text, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { newToken } from '#platform/tokens.ts'
import { newInvitation } from '../domain/invitation.ts'
import { kinds, territories, timeZoneOf } from '../domain/organisation.ts'
import { invitationLetter } from '../invitation-letter.ts'
import { saveInvitation } from '../invitation-store.ts'
import { saveOrganisation } from '../organisation-store.ts'

export const openOrganisation = act({
  name: 'open-organisation',
  title: 'Ouvrir une organisation et inviter sa direction',
  who: ['administrator'],
  input: z.object({
    organisation: text(200),
    kind: choice(kinds),
    territory: choice(territories),
    phone: optionalText(40).transform((typed) => typed || null),
    contact: optionalEmail,
    name: text(300),
    email,
  }),
  load: async (_tx, _input, { actor }) => (actor.signedIn ? { accountId: actor.accountId, fresh: newToken() } : undefined),
  allow: (actor) => holds(actor, 'administrator'),
  decide({ accountId, fresh }, typed, moment) {
    const { newId, now, language } = moment
    const organisationId = newId() as OrganisationId
    const { kind, territory, phone, name, email } = typed
    const organisation = {
      id: organisationId,
      name: typed.organisation,
      kind,
      territory,
      timeZone: timeZoneOf(territory),
      phone,
      email: typed.contact,
      at: now,
    }
    const id: Id<'invitation'> = newId()
    const invitation = newInvitation({
      id,
      tokenHash: fresh.hash,
      email,
      name,
      language,
      organisationId,
      role: 'manager',
      invitedBy: accountId,
      at: now,
    })
    return ok({
      organisation,
      invitation,
      letter: invitationLetter({ email, organisation: organisation.name, token: fresh.token }, moment),
    })
  },
  async save(tx, { organisation, invitation, letter }, moment) {
    await saveOrganisation(tx, organisation)
    await saveInvitation(tx, invitation)
    await writeLetter(tx, letter, moment)
  },
  audit: ({ organisation }) => ({ about: organisation.id, organisation: organisation.id }),
})

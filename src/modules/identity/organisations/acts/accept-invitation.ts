import type { AccountId, Id, SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { hashOf, newToken } from '#platform/tokens.ts'
import { longSecretFrom } from '../../sign-in/domain/limits.ts'
import { newSession } from '../../sign-in/domain/session.ts'
import { findByEmail } from '../../sign-in/queries/find-link.ts'
import { openSession } from '../../sign-in/session-store.ts'
import { saveAccount } from '../account-store.ts'
import { mayAccept } from '../domain/invitation.ts'
import { noteAccepted } from '../invitation-store.ts'
import { saveMembership } from '../membership-store.ts'
import { findInvitation } from '../queries/invitations.ts'
import { isDeactivated } from '../queries/is-deactivated.ts'

/** Whoever opens it, the account is that of the address invited: a forwarded invitation gives nobody else a role. */
export const acceptInvitation = act({
  name: 'accept-invitation',
  title: 'Accepter une invitation',
  who: ['anyone'],
  door: true,
  input: z.object({ token: text(100) }),
  limit: (_, network) => longSecretFrom(network),
  async load(tx, { token }) {
    const invitation = await findInvitation(tx, hashOf(token))
    const account = invitation === undefined ? undefined : await findByEmail(tx, invitation.email)
    const deactivated = invitation !== undefined && (await isDeactivated(tx, invitation.email))
    return { invitation, account, deactivated, fresh: newToken() }
  },
  allow: () => true,
  decide({ invitation, account, deactivated, fresh }, _, { newId, now, agent }) {
    const may = mayAccept(invitation, now)
    if (!may.ok) return may
    if (invitation === undefined || deactivated) return refused('over')
    const accountId = account?.id ?? (newId() as AccountId)
    const { organisationId, role, name, email, language } = invitation
    const entrant = { accountId, organisationId, staff: true }
    return ok({
      invitationId: invitation.id,
      newAccount: account === undefined ? { id: accountId, name, email, language, at: now } : null,
      membership: { id: newId() as Id<'membership'>, accountId, organisationId, role, since: now },
      session: newSession(entrant, { id: newId() as SessionId, tokenHash: fresh.hash, way: 'invitation', agent, now, secondFactor: false }),
      token: fresh.token,
    })
  },
  async save(tx, { invitationId, newAccount, membership, session }, { sessionHash, now }) {
    if (newAccount !== null) await saveAccount(tx, newAccount)
    await saveMembership(tx, membership)
    await noteAccepted(tx, invitationId, now)
    await openSession(tx, session, sessionHash)
  },
  audit: ({ membership }) => ({ about: membership.accountId, organisation: membership.organisationId, detail: { role: membership.role } }),
})

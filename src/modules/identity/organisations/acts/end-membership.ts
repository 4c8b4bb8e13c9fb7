import { holds } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { mayEnd } from '../domain/invitation.ts'
import { endMembership as end } from '../membership-store.ts'
import { colleagues } from '../queries/colleagues.ts'

/** Her open sessions lose the role at their next request: policies read the membership itself. */
export const endMembership = act({
  name: 'end-membership',
  title: 'Retirer un rôle à quelqu’un de son équipe',
  who: ['manager'],
  input: z.object({ membership: id<'membership'>() }),
  async load(tx, { membership }, { actor }) {
    if (!actor.signedIn || actor.organisationId === null) return undefined
    const team = await colleagues(tx, actor.organisationId)
    const member = team.find(({ membershipId }) => membershipId === membership)
    return member === undefined ? undefined : { member, team, organisationId: actor.organisationId }
  },
  allow: (actor) => holds(actor, 'manager'),
  decide({ member, team, organisationId }) {
    const managers = team.filter(({ role }) => role === 'manager').map(({ membershipId }) => ({ id: membershipId }))
    const may = mayEnd({ id: member.membershipId, role: member.role }, managers)
    return may.ok ? ok({ member, organisationId }) : may
  },
  save: (tx, { member }, { now }) => end(tx, member.membershipId as Id<'membership'>, now),
  audit: ({ member, organisationId }) => ({ about: member.accountId, organisation: organisationId, detail: { role: member.role } }),
})

import { holds } from '#kernel/actor.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { forgetSecondFactor } from '../membership-store.ts'
import { colleagues } from '../queries/colleagues.ts'

/** A phone lost or changed: at her next sign-in, the colleague sets up another. Nobody does it for herself. */
export const resetSecondFactor = act({
  name: 'reset-second-factor',
  title: 'Permettre à quelqu’un de son équipe de changer de téléphone',
  who: ['manager'],
  input: z.object({ membership: id<'membership'>() }),
  async load(tx, { membership }, { actor }) {
    if (!actor.signedIn || actor.organisationId === null) return undefined
    const member = (await colleagues(tx, actor.organisationId)).find(({ membershipId }) => membershipId === membership)
    return member === undefined ? undefined : { member, organisationId: actor.organisationId }
  },
  allow: (actor) => holds(actor, 'manager'),
  decide: ({ member, organisationId }, _, { actor }) =>
    actor.signedIn && actor.accountId === member.accountId ? refused('not-for-oneself') : ok({ member, organisationId }),
  save: (tx, { member }) => forgetSecondFactor(tx, member.accountId),
  audit: ({ member, organisationId }) => ({ about: member.accountId, organisation: organisationId }),
})

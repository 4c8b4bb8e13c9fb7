import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { findSelfCheck } from '../queries/self-checks.ts'
import { removeSelfCheck } from '../self-check-store.ts'

/** Its author removes it even when she no longer accompanies: the database shows it to nobody else. */
export const removeSelfCheckAct = act({
  name: 'remove-self-check',
  title: 'Effacer un retour sur soi',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), check: id<'self-check'>() }),
  load: (tx, { person, check }) => findSelfCheck(tx, person, check),
  allow: (actor, { accountId }) => actor.signedIn && accountId === actor.accountId,
  decide: (check) => ok(check),
  save: (tx, { id }) => removeSelfCheck(tx, id),
  audit: (_, __, { actor }) => ({ about: null, organisation: actor.signedIn ? actor.organisationId : null }),
})

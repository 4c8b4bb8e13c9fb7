import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { nothing } from '#platform/fields.ts'
import { endOtherSessions as endOthers } from '../../sign-in/session-store.ts'

export const endOtherSessions = act({
  name: 'end-other-sessions',
  title: 'Fermer toutes ses autres sessions',
  who: ['account'],
  input: nothing,
  load: async (_tx, _input, { actor }) => (actor.signedIn ? { accountId: actor.accountId, kept: actor.sessionId } : undefined),
  allow: (actor) => actor.signedIn,
  decide: (own) => ok(own),
  save: (tx, { accountId, kept }, { now }) => endOthers(tx, accountId, kept, now),
  audit: ({ accountId }) => ({ about: accountId, organisation: null }),
})

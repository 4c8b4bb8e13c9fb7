import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { nothing } from '#platform/fields.ts'
import { endSession } from '../session-store.ts'

export const signOut = act({
  name: 'sign-out',
  title: 'Se déconnecter',
  who: ['account'],
  input: nothing,
  load: async (_tx, _input, { actor }) => (actor.signedIn ? actor : undefined),
  allow: (actor) => actor.signedIn,
  decide: ({ accountId, sessionId, organisationId }) => ok({ accountId, sessionId, organisationId }),
  save: (tx, { sessionId }, { now }) => endSession(tx, sessionId, now),
  audit: ({ accountId, organisationId }) => ({ about: accountId, organisation: organisationId }),
})

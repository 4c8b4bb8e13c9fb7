import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { endSession as end } from '../../sign-in/session-store.ts'
import { findOpenSession } from '../queries/find-account.ts'

export const endSession = act({
  name: 'end-session',
  title: 'Fermer une de ses sessions',
  who: ['account'],
  input: z.object({ session: id<'session'>() }),
  load: (tx, { session }) => findOpenSession(tx, session),
  allow: (actor, { accountId }) => actor.signedIn && actor.accountId === accountId,
  decide: (session) => ok(session),
  save: (tx, session, { now }) => end(tx, session.id, now),
  audit: ({ accountId }) => ({ about: accountId, organisation: null }),
})

import type { SessionId } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { newToken } from '#platform/tokens.ts'
import { newSession } from '../../sign-in/domain/session.ts'
import { findSession } from '../../sign-in/queries/find-factors.ts'
import { openSession } from '../../sign-in/session-store.ts'
import { worksFor } from '../queries/works-for.ts'

/** What one may do changes with the organisation, so the session gets a new token. */
export const switchOrganisation = act({
  name: 'switch-organisation',
  title: 'Travailler pour une autre de ses organisations',
  who: ['account'],
  door: true,
  input: z.object({ organisation: id<'organisation'>() }),
  async load(tx, { organisation }, { actor }) {
    if (!actor.signedIn || !(await worksFor(tx, actor.accountId, organisation))) return undefined
    const session = await findSession(tx, actor.sessionId)
    return session === undefined ? undefined : { accountId: actor.accountId, organisationId: organisation, session, fresh: newToken() }
  },
  allow: (actor) => actor.signedIn && actor.secondFactor,
  decide({ accountId, organisationId, session, fresh }, _, { newId, now, agent }) {
    const opened = newSession(
      { accountId, organisationId, staff: true },
      { id: newId() as SessionId, tokenHash: fresh.hash, way: session.way, agent, now, secondFactor: true },
    )
    return ok({ session: { ...opened, secondFactorAt: session.secondFactorAt }, token: fresh.token })
  },
  save: (tx, { session }, { sessionHash }) => openSession(tx, session, sessionHash),
  audit: ({ session }) => ({ about: session.accountId, organisation: session.organisationId }),
})

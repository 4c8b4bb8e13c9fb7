import type { AccountId, SessionId } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { newToken } from '#platform/tokens.ts'
import { newSession } from '../../sign-in/domain/session.ts'
import { findEntrant } from '../../sign-in/queries/find-entrant.ts'
import { openSession } from '../../sign-in/session-store.ts'
import { demoPersonas } from '../queries/demo.ts'

export const becomePersona = act({
  name: 'become-persona',
  title: 'Regarder la démonstration avec les yeux de quelqu’un',
  who: ['anyone'],
  door: true,
  input: z.object({ account: id<'account'>() }),
  async load(tx, { account }) {
    const persona = (await demoPersonas(tx)).find(({ accountId }) => accountId === account)
    const entrant = await findEntrant(tx, account as AccountId)
    return persona === undefined || entrant === undefined ? undefined : { persona, entrant, fresh: newToken() }
  },
  allow: () => true,
  decide({ persona, entrant, fresh }, _, { newId, now, agent }) {
    const session = newSession(entrant, { id: newId() as SessionId, tokenHash: fresh.hash, way: 'demo', agent, now, secondFactor: true })
    return ok({ session, token: fresh.token, name: persona.name })
  },
  save: (tx, { session }, { sessionHash }) => openSession(tx, session, sessionHash),
  audit: ({ session }) => ({ about: session.accountId, organisation: session.organisationId }),
})

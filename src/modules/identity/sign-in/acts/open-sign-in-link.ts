import type { SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalText, text, z } from '#platform/fields.ts'
import { hashOf, newToken } from '#platform/tokens.ts'
import { longSecretFrom } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { newSession } from '../domain/session.ts'
import { mayFollow } from '../domain/sign-in-link.ts'
import { setEmail, useLinks } from '../link-store.ts'
import { findEntrant } from '../queries/find-entrant.ts'
import { findByEmail, findLink } from '../queries/find-link.ts'
import { openSession } from '../session-store.ts'

export const openSignInLink = act({
  name: 'open-sign-in-link',
  title: 'Entrer avec le lien reçu',
  who: ['anyone'],
  door: true,
  input: z.object({ token: text(100), next: optionalText(500).transform(localPath) }),
  limit: (_, network) => longSecretFrom(network),
  async load(tx, { token }) {
    const link = await findLink(tx, hashOf(token))
    const entrant = link === undefined ? undefined : await findEntrant(tx, link.accountId)
    const owner = link?.provesEmail ? await findByEmail(tx, link.provesEmail) : undefined
    return { link, entrant, takenBy: owner === undefined || owner.id === link?.accountId ? null : owner.id, fresh: newToken() }
  },
  allow: () => true,
  decide({ link, entrant, takenBy, fresh }, { next }, { newId, now, agent }) {
    const may = mayFollow(link, now)
    if (!may.ok) return may
    if (link === undefined || entrant === undefined || takenBy !== null) return refused('over')
    const session = newSession(entrant, { id: newId() as SessionId, tokenHash: fresh.hash, way: 'link', agent, now, secondFactor: false })
    return ok({ session, token: fresh.token, next, provesEmail: link.provesEmail })
  },
  async save(tx, { session, provesEmail }, { sessionHash, now }) {
    await useLinks(tx, session.accountId, now)
    if (provesEmail !== null) await setEmail(tx, session.accountId, provesEmail)
    await openSession(tx, session, sessionHash)
  },
  audit: ({ session }) => ({ about: session.accountId, organisation: session.organisationId }),
})

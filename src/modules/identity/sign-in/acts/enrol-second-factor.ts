import type { SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalText, text, z } from '#platform/fields.ts'
import { seal, unseal } from '#platform/seal.ts'
import { newToken } from '#platform/tokens.ts'
import { plainDigits } from '../domain/card.ts'
import { secondFactor } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { acceptStep, maySetUp } from '../domain/second-factor.ts'
import { newSession } from '../domain/session.ts'
import { saveTotp } from '../factor-store.ts'
import { findEntrant } from '../queries/find-entrant.ts'
import { findFactors, findSession } from '../queries/find-factors.ts'
import { openSession } from '../session-store.ts'
import { stepOf } from '../totp.ts'

/** The secret comes back sealed from the page that showed it: it is kept only once a code proves that a phone holds it. */
export const enrolSecondFactor = act({
  name: 'enrol-second-factor',
  title: 'Associer une application de codes',
  who: ['account'],
  door: true,
  input: z.object({ sealed: text(400), code: text(20).transform(plainDigits), next: optionalText(500).transform(localPath) }),
  limit: ({ sealed }, network) => secondFactor(sealed, network),
  async load(tx, { sealed }, { actor }) {
    if (!actor.signedIn) return undefined
    const entrant = await findEntrant(tx, actor.accountId)
    const session = await findSession(tx, actor.sessionId)
    if (entrant === undefined || session === undefined) return undefined
    const { totp, passkeys } = await findFactors(tx, actor.accountId)
    const secret = unseal(Buffer.from(sealed, 'base64url'), `enrolment of ${actor.accountId}`)
    return {
      entrant: { ...entrant, organisationId: actor.organisationId ?? entrant.organisationId },
      session,
      hasFactor: totp || passkeys > 0,
      secret,
      fresh: newToken(),
    }
  },
  allow: (actor, { hasFactor }) => actor.signedIn && actor.staff && maySetUp({ hasFactor, given: actor.secondFactor }),
  decide({ entrant, session, secret, fresh }, { code, next }, { newId, now, agent }) {
    if (secret === undefined) return refused('wrong')
    const step = acceptStep(stepOf(secret, code, now), 0n)
    if (!step.ok) return step
    const opened = newSession(entrant, {
      id: newId() as SessionId,
      tokenHash: fresh.hash,
      way: session.way,
      agent,
      now,
      secondFactor: true,
    })
    return ok({ session: opened, token: fresh.token, secret, step: step.value, next })
  },
  async save(tx, { session, secret, step }, { sessionHash, now }) {
    await saveTotp(tx, session.accountId, seal(secret, `second factor of ${session.accountId}`), step, now)
    await openSession(tx, session, sessionHash)
  },
  audit: ({ session }) => ({ about: session.accountId, organisation: session.organisationId }),
})

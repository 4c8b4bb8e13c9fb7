import type { SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, optionalText, text, z } from '#platform/fields.ts'
import { unseal } from '#platform/seal.ts'
import { newToken } from '#platform/tokens.ts'
import { plainDigits } from '../domain/card.ts'
import { secondFactor } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { acceptStep } from '../domain/second-factor.ts'
import { newSession } from '../domain/session.ts'
import { rememberStep } from '../factor-store.ts'
import { findEntrant } from '../queries/find-entrant.ts'
import { findSession, findTotp } from '../queries/find-factors.ts'
import { openSession } from '../session-store.ts'
import { stepOf } from '../totp.ts'

/** The form names its account so that tries are counted for it, whatever network they come from. */
export const giveSecondFactor = act({
  name: 'give-second-factor',
  title: 'Donner le code de son application',
  who: ['account'],
  door: true,
  input: z.object({ account: id<'account'>(), code: text(20).transform(plainDigits), next: optionalText(500).transform(localPath) }),
  limit: ({ account }, network) => secondFactor(account, network),
  async load(tx, { account }, { actor }) {
    if (!actor.signedIn || actor.accountId !== account) return undefined
    const entrant = await findEntrant(tx, actor.accountId)
    const session = await findSession(tx, actor.sessionId)
    const totp = await findTotp(tx, actor.accountId)
    if (entrant === undefined || session === undefined || totp === undefined) return undefined
    const secret = unseal(totp.sealedSecret, `second factor of ${actor.accountId}`)
    return {
      entrant: { ...entrant, organisationId: actor.organisationId ?? entrant.organisationId },
      session,
      secret,
      lastStep: totp.lastStep,
      fresh: newToken(),
    }
  },
  allow: (actor) => actor.signedIn && actor.staff,
  decide({ entrant, session, secret, lastStep, fresh }, { code, next }, { newId, now, agent }) {
    if (secret === undefined) return refused('wrong')
    const step = acceptStep(stepOf(secret, code, now), lastStep)
    if (!step.ok) return step
    const opened = newSession(entrant, {
      id: newId() as SessionId,
      tokenHash: fresh.hash,
      way: session.way,
      agent,
      now,
      secondFactor: true,
    })
    return ok({ session: opened, token: fresh.token, step: step.value, next })
  },
  async save(tx, { session, step }, { sessionHash }) {
    await rememberStep(tx, session.accountId, step)
    await openSession(tx, session, sessionHash)
  },
  audit: ({ session }) => ({ about: session.accountId, organisation: session.organisationId }),
})

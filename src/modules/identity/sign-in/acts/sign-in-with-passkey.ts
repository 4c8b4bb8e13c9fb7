import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalText, z } from '#platform/fields.ts'
import { newToken } from '#platform/tokens.ts'
import { challengeEnd, challengeIn } from '../challenge.ts'
import { longSecretFrom } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { newSession } from '../domain/session.ts'
import { credential } from '../passkey-field.ts'
import { usePasskey } from '../passkey-store.ts'
import { findEntrant } from '../queries/find-entrant.ts'
import { challengeServed, findPasskey, type Passkey } from '../queries/find-passkey.ts'
import { openSession } from '../session-store.ts'

type Credential = z.infer<typeof credential>

export const signInWithPasskey = act({
  name: 'sign-in-with-passkey',
  title: 'Entrer avec une clé d’accès',
  who: ['anyone'],
  door: true,
  input: z.object({ credential, next: optionalText(500).transform(localPath) }),
  limit: (_, network) => longSecretFrom(network),
  async load(tx, { credential }, { origin, now }) {
    const passkey = await findPasskey(tx, credential.id)
    const challenge = challengeIn(credential.response.clientDataJSON)
    const end = challengeEnd(challenge, now)
    const served = await challengeServed(tx, challenge)
    const entrant = passkey === undefined ? undefined : await findEntrant(tx, passkey.accountId)
    const counter =
      passkey === undefined || end === undefined || served ? undefined : await counterOf(credential, passkey, challenge, origin)
    return { entrant, passkey, challenge: end === undefined ? undefined : { text: challenge, end }, counter, fresh: newToken() }
  },
  allow: () => true,
  decide({ entrant, passkey, challenge, counter, fresh }, { next }, { newId, now, agent }) {
    if (entrant === undefined || passkey === undefined || challenge === undefined || counter === undefined) return refused('wrong')
    const session = newSession(entrant, { id: newId() as SessionId, tokenHash: fresh.hash, way: 'passkey', agent, now, secondFactor: true })
    return ok({ session, token: fresh.token, passkeyId: passkey.id, counter, challenge, next })
  },
  async save(tx, { session, passkeyId, counter, challenge }, { sessionHash, now }) {
    await usePasskey(tx, passkeyId, counter, challenge, now)
    await openSession(tx, session, sessionHash)
  },
  audit: ({ session }) => ({ about: session.accountId, organisation: session.organisationId }),
})

/** The passkey's counter after a good answer; undefined for any other. The user must have been verified: it stands for two factors. */
async function counterOf(given: Credential, passkey: Passkey, challenge: string, origin: string): Promise<bigint | undefined> {
  const { clientDataJSON, authenticatorData, signature, userHandle } = given.response
  if (authenticatorData === undefined || signature === undefined) return undefined
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...given,
        response: { clientDataJSON, authenticatorData, signature, ...(userHandle === undefined ? {} : { userHandle }) },
      },
      expectedChallenge: Buffer.from(challenge).toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
      requireUserVerification: true,
    })
    return verified ? BigInt(authenticationInfo.newCounter) : undefined
  } catch {
    return undefined
  }
}

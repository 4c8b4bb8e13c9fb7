import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { challengeEnd, challengeIn } from '../../sign-in/challenge.ts'
import { maySetUp } from '../../sign-in/domain/second-factor.ts'
import { credential } from '../../sign-in/passkey-field.ts'
import { savePasskey } from '../../sign-in/passkey-store.ts'
import { ownPasskeys } from '../queries/find-account.ts'

type Credential = z.infer<typeof credential>

/** Staff add one only after their second factor: a letter read by somebody else must not be enough to make a key. */
export const addPasskey = act({
  name: 'add-passkey',
  title: 'Ajouter une clé d’accès',
  who: ['account'],
  input: z.object({ credential, label: text(60) }),
  async load(tx, { credential }, { actor, origin, now }) {
    if (!actor.signedIn) return undefined
    const known = await ownPasskeys(tx, actor.accountId)
    return { accountId: actor.accountId, count: known.length, made: await keyIn(credential, origin, now) }
  },
  allow: (actor) => actor.signedIn && (!actor.staff || maySetUp({ hasFactor: true, given: actor.secondFactor })),
  decide({ accountId, count, made }, { label }, { now }) {
    if (made === undefined) return refused('wrong')
    if (count >= 10) return refused('enough')
    return ok({ ...made, accountId, label, at: now })
  },
  save: (tx, passkey) => savePasskey(tx, passkey),
  audit: ({ accountId }) => ({ about: accountId, organisation: null }),
})

/** The key that a browser made in answer to a challenge of ours; undefined for anything else. */
async function keyIn(given: Credential, origin: string, now: Temporal.Instant) {
  const { clientDataJSON, attestationObject, transports } = given.response
  const challenge = challengeIn(clientDataJSON)
  if (attestationObject === undefined || challengeEnd(challenge, now) === undefined) return undefined
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...given, response: { clientDataJSON, attestationObject, transports: transports ?? [] } },
      expectedChallenge: Buffer.from(challenge).toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
    })
    const key = registrationInfo?.credential
    return key === undefined
      ? undefined
      : { id: key.id, publicKey: Buffer.from(key.publicKey), counter: BigInt(key.counter), transports: transports ?? [] }
  } catch {
    return undefined
  }
}

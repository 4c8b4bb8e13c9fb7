import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { newChallenge } from '../../sign-in/challenge.ts'
import { findOwnAccount } from '../queries/find-account.ts'

/** What the browser needs to make a passkey. Its id for the account is the account's own, never an address. */
export const passkeyOptionsPage = page({
  name: 'passkey-options',
  title: 'Réglages d’une nouvelle clé d’accès',
  path: routes.passkeyOptions,
  who: ['account'],
  input: nothing,
  async load(tx, _, { actor, now }) {
    const account = actor.signedIn ? await findOwnAccount(tx, actor.accountId, now) : undefined
    return account === undefined || !actor.signedIn ? undefined : { account, id: actor.accountId, challenge: newChallenge(now) }
  },
  allow: (actor) => actor.signedIn && (!actor.staff || actor.secondFactor),
  reads: 'nobody',
  view({ data, origin }) {
    const encode = (text: string) => Buffer.from(text).toString('base64url')
    return Response.json({
      challenge: encode(data.challenge),
      rp: { id: new URL(origin).hostname, name: 'Maillon' },
      user: { id: encode(data.id), name: data.account.name, displayName: data.account.name },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: data.account.passkeys.map(({ id }) => ({ type: 'public-key', id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: 240_000,
    })
  },
})

import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { signInWithPasskey } from '../acts/sign-in-with-passkey.ts'
import { newChallenge } from '../challenge.ts'
import { signIn } from '../messages/sign-in.ts'
import { signInPage } from './sign-in-page.tsx'

/** What the browser needs to ask for a passkey. Which account is not said: the passkey tells. */
export const passkeyChallengePage = page({
  name: 'passkey-challenge',
  title: 'Défi pour une clé d’accès',
  path: routes.passkeyChallenge,
  who: ['anyone'],
  input: nothing,
  load: async (_tx, _input, { now }) => ({ challenge: newChallenge(now) }),
  allow: () => true,
  reads: 'nobody',
  view({ data, origin }) {
    return Response.json({
      challenge: Buffer.from(data.challenge).toString('base64url'),
      rpId: new URL(origin).hostname,
      userVerification: 'required',
      timeout: 240_000,
    })
  },
})

export const passkeySignInPost = post({
  path: routes.passkeySignIn,
  act: signInWithPasskey,
  page: signInPage,
  next: ({ next }) => next ?? routes.arrive,
  refusals: { wrong: (language) => signIn(language)('passkeyFailed') },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})

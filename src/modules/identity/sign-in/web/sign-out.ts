import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { signOut } from '../acts/sign-out.ts'
import { signIn } from '../messages/sign-in.ts'
import { signInPage } from './sign-in-page.tsx'

export const signOutPost = post({
  path: routes.signOut,
  act: signOut,
  page: signInPage,
  next: () => routes.home,
  said: (_, language) => signIn(language)('signedOut'),
  refusals: {},
  cookies: () => [{ name: 'session', value: null }],
})

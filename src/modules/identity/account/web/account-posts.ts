import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { addEmail } from '../acts/add-email.ts'
import { addPasskey } from '../acts/add-passkey.ts'
import { changePreferences } from '../acts/change-preferences.ts'
import { endOtherSessions } from '../acts/end-other-sessions.ts'
import { endSession } from '../acts/end-session.ts'
import { removePasskey } from '../acts/remove-passkey.ts'
import { switchOrganisation } from '../acts/switch-organisation.ts'
import { accountWords } from '../messages/account.ts'
import { passkeyWords } from '../messages/passkeys.ts'
import { accountPage } from './account-page.tsx'

const back = { page: accountPage, next: () => routes.account, refusals: {} }

export const changePreferencesPost = post({
  ...back,
  path: routes.accountLanguage,
  act: changePreferences,
  said: ({ language }) => accountWords(language)('saved'),
  cookies: ({ language }) => [{ name: 'language', value: language }],
})

export const addEmailPost = post({
  ...back,
  path: routes.accountEmail,
  act: addEmail,
  said: (_, language) => accountWords(language)('emailSent'),
})

export const addPasskeyPost = post({
  ...back,
  path: routes.passkeys,
  act: addPasskey,
  said: (_, language) => passkeyWords(language)('passkeyAdded'),
  refusals: { wrong: (language) => passkeyWords(language)('passkeyWrong'), enough: (language) => passkeyWords(language)('passkeyEnough') },
})

export const removePasskeyPost = post({
  ...back,
  path: routes.removePasskey,
  act: removePasskey,
  said: (_, language) => passkeyWords(language)('passkeyRemoved'),
})

export const endSessionPost = post({
  ...back,
  path: routes.endSession,
  act: endSession,
  said: (_, language) => accountWords(language)('ended'),
})

export const endOtherSessionsPost = post({
  ...back,
  path: routes.endOtherSessions,
  act: endOtherSessions,
  said: (_, language) => accountWords(language)('othersEnded'),
})

export const switchOrganisationPost = post({
  ...back,
  path: routes.switchOrganisation,
  act: switchOrganisation,
  next: () => routes.arrive,
  said: (_, language) => accountWords(language)('switched'),
  cookies: ({ token }) => [{ name: 'session', value: token }],
})

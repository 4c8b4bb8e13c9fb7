import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { language, optionalChoice, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import { savePreferences } from '../account-store.ts'

export const changePreferences = act({
  name: 'change-preferences',
  title: 'Choisir ses langues et son affichage',
  who: ['account'],
  input: z.object({ language, second: optionalChoice(languages), theme: optionalChoice(['light', 'dark']) }),
  load: async (_tx, _input, { actor }) => (actor.signedIn ? { accountId: actor.accountId } : undefined),
  allow: (actor) => actor.signedIn,
  decide: ({ accountId }, { language, second, theme }) => ok({ accountId, language, second: second === language ? null : second, theme }),
  save: (tx, preferences) => savePreferences(tx, preferences),
  audit: ({ accountId }) => ({ about: accountId, organisation: null }),
})

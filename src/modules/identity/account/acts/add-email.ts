import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { email, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { newToken } from '#platform/tokens.ts'
import { href, routes } from '#routes'
import { lettersTo } from '../../sign-in/domain/limits.ts'
import { linkMinutes } from '../../sign-in/domain/sign-in-link.ts'
import { saveLink } from '../../sign-in/link-store.ts'
import { letters } from '../../sign-in/messages/letters.ts'

/** The address becomes the account's once its reader opens the link. Whether somebody else has it is not said here. */
export const addEmail = act({
  name: 'add-email',
  title: 'Ajouter une adresse de courriel à son compte',
  who: ['account'],
  door: true,
  input: z.object({ email }),
  limit: ({ email }, network) => lettersTo(email, network),
  load: async (_tx, _input, { actor }) =>
    actor.signedIn ? { accountId: actor.accountId, mayAdd: actor.secondFactor || !actor.staff, fresh: newToken() } : undefined,
  allow: (actor, { mayAdd }) => actor.signedIn && mayAdd,
  decide({ accountId, fresh }, { email }, { origin, language, now }) {
    const t = letters(language)
    const link = `${origin}${href(routes.openLink, { token: fresh.token }, { next: routes.account })}`
    const kept = { tokenHash: fresh.hash, accountId, at: now, expiresAt: now.add({ minutes: linkMinutes }), provesEmail: email }
    return ok({ kept, letter: { to: email, language, subject: t('subject'), body: t('prove', { link }), link } })
  },
  async save(tx, { kept, letter }, moment) {
    await saveLink(tx, kept)
    await writeLetter(tx, letter, moment)
  },
  audit: ({ kept }) => ({ about: kept.accountId, organisation: null }),
})

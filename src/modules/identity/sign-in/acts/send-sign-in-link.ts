import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { email, optionalText, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { newToken } from '#platform/tokens.ts'
import { href, routes } from '#routes'
import { lettersTo } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { linkMinutes } from '../domain/sign-in-link.ts'
import { saveLink } from '../link-store.ts'
import { letters } from '../messages/letters.ts'
import { findByEmail } from '../queries/find-link.ts'

/** An address that nobody has gets a letter too: the same work, the same answer, and a way out for who mistook addresses. */
export const sendSignInLink = act({
  name: 'send-sign-in-link',
  title: 'Demander un lien pour entrer',
  who: ['anyone'],
  door: true,
  input: z.object({ email, next: optionalText(500).transform(localPath) }),
  limit: ({ email }, network) => lettersTo(email, network),
  load: async (tx, { email }) => ({ account: await findByEmail(tx, email), fresh: newToken() }),
  allow: () => true,
  decide({ account, fresh }, { email, next }, { origin, language, now }) {
    const t = letters(language)
    const link = account === undefined ? `${origin}${routes.signIn}` : `${origin}${href(routes.openLink, { token: fresh.token }, { next })}`
    const letter = { to: email, language, subject: t('subject'), body: t(account === undefined ? 'unknown' : 'link', { link }), link }
    return ok({ account, tokenHash: fresh.hash, at: now, expiresAt: now.add({ minutes: linkMinutes }), letter })
  },
  async save(tx, { account, tokenHash, at, expiresAt, letter }, moment) {
    if (account !== undefined) await saveLink(tx, { tokenHash, accountId: account.id, at, expiresAt, provesEmail: null })
    await writeLetter(tx, letter, moment)
  },
  audit: ({ account }) => ({ about: account?.id ?? null, organisation: null }),
})

import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { addCode } from '../answer-link-store.ts'
import { codeMinutes } from '../domain/answer-link.ts'
import { lettersOf } from '../domain/limits.ts'
import { letters } from '../messages/letters.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { freshCode } from '../sheet-code.ts'

/** The code goes to the address that had the letter: whoever holds the letter alone learns nothing of the person. */
export const sendSheetCode = act({
  name: 'send-sheet-code',
  title: 'Demander le code qui ouvre la fiche',
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  limit: ({ token }, network) => lettersOf(`code ${token}`, network),
  async load(tx, { token }, moment) {
    const found = await findByLink(tx, token, moment)
    return { found, fresh: found === undefined ? undefined : freshCode(found.link.id) }
  },
  allow: () => true,
  decide({ found, fresh }, { token }, { language }) {
    if (found === undefined || fresh === undefined) return refused('over')
    const t = letters(language)
    const letter = { to: found.link.sentTo, language, subject: t('subject'), body: t('code', { code: fresh.code, minutes: codeMinutes }) }
    return ok({ token, link: found.link, referral: found.referral, hash: fresh.hash, letter })
  },
  async save(tx, { link, hash, letter }, moment) {
    await addCode(tx, link.id, hash, moment)
    await writeLetter(tx, letter, moment)
  },
  audit: ({ referral }) => ({ about: referral.id, organisation: referral.organisationId }),
})

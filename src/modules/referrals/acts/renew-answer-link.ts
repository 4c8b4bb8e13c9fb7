import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { writeToRecipient } from '../correspondence.ts'
import { lettersOf } from '../domain/limits.ts'
import { findToRenew } from '../queries/find-by-link.ts'

/** The new link goes to the address that had the first one, whoever asks; the answer is the same for a link that never was. */
export const renewAnswerLink = act({
  name: 'renew-answer-link',
  title: 'Redemander un lien à l’adresse d’origine',
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  limit: ({ token }, network) => lettersOf(token, network),
  load: async (tx, { token }) => ({ referral: await findToRenew(tx, token) }),
  allow: () => true,
  decide: ({ referral }, { token }) => ok({ token, referral }),
  async save(tx, { referral }) {
    if (referral !== undefined) await writeToRecipient(tx, referral, 'renewed')
  },
  audit: ({ referral }) => ({ about: referral ?? null, organisation: null }),
})

import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { newToken } from '#platform/tokens.ts'
import { addPass } from '../answer-link-store.ts'
import { mayOpenSheet } from '../domain/answer-link.ts'
import { codeGuesses } from '../domain/limits.ts'
import { findByLink, findLastCode } from '../queries/find-by-link.ts'
import { isCode } from '../sheet-code.ts'

const plainDigits = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\D/g, '')

export const openSheet = act({
  name: 'open-sheet',
  title: 'Ouvrir la fiche avec le code reçu',
  who: ['anyone'],
  input: z.object({ token: text(100), code: text(40).transform(plainDigits) }),
  limit: ({ token }, network) => codeGuesses(token, network),
  async load(tx, { token, code }, moment) {
    const found = await findByLink(tx, token, moment)
    const kept = found === undefined ? undefined : await findLastCode(tx, found.link.id)
    const matches = found !== undefined && kept !== undefined && isCode(found.link.id, code, kept.codeHash)
    return { found, kept, matches, fresh: newToken() }
  },
  allow: () => true,
  decide({ found, kept, matches, fresh }, { token }, { now }) {
    if (found === undefined) return refused('over')
    const may = mayOpenSheet(kept, matches, now)
    if (!may.ok || kept === undefined) return refused('wrong-code')
    return ok({ token, code: { id: kept.id, linkId: found.link.id, passHash: fresh.hash }, pass: fresh.token, referral: found.referral })
  },
  save: (tx, { code }, moment) => addPass(tx, code, moment),
  audit: ({ referral }) => ({ about: referral.id, organisation: referral.organisationId, detail: { way: 'link' } }),
})

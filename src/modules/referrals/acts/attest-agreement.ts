import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, language, optionalChoice, text, z } from '#platform/fields.ts'
import { previewOf } from '../content-of.ts'
import { sheetWording } from '../domain/wording.ts'
import { saveMove } from '../referral-store.ts'
import { addSheet } from '../sheet-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

/** She agreed on paper or aloud. It shows as such to her and to the service, and she can take it back. */
export const attestAgreement = act({
  name: 'attest-agreement',
  title: 'Noter l’accord donné sur papier ou à voix haute pour une mise en relation',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    ...stepShape,
    seen: text(40),
    way: choice(['spoken', 'paper']),
    noticeLanguage: language,
    attested: optionalChoice(['yes']),
  }),
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    if (locked === undefined) return undefined
    const { personId, looksFor, parts } = locked.referral
    return { ...locked, preview: await previewOf(tx, personId, looksFor, parts) }
  },
  // The side matters: the same account may also be the person.
  allow: (actor, loaded) => mayTake(actor, loaded, 'send'),
  decide({ preview, ...loaded }, { version, seen, way, noticeLanguage, attested }, moment) {
    if (attested === null) return refused('not-attested')
    if (seen !== preview.fingerprint) return refused('changed-elsewhere')
    const taken = takeStep(loaded, { step: 'agree', version, way }, moment)
    if (!taken.ok) return taken
    const { actor } = moment
    if (!actor.signedIn || taken.value.signer.side !== 'counsellor') return refused('illegal-step')
    const recorder = { accountId: actor.accountId, name: actor.name }
    return { ok: true, value: { ...taken.value, preview, way, recorder, language: noticeLanguage } }
  },
  async save(tx, { move, signer, timeZone, preview, way, recorder, language: read }, moment) {
    const { id: referralId, personId } = move.referral
    await addSheet(tx, { referralId, personId, ...preview, wordingVersion: sheetWording, language: read, way, recorder }, moment)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

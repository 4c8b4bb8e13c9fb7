import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { language, text, z } from '#platform/fields.ts'
import { previewOf } from '../content-of.ts'
import { sheetWording } from '../domain/wording.ts'
import { saveMove } from '../referral-store.ts'
import { addSheet } from '../sheet-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, takeStep } from '../take-step.ts'

/** She agrees, on her own screen, to let go exactly what she was just shown. */
export const agreeToReferral = act({
  name: 'agree-to-referral',
  title: 'Donner son accord pour une mise en relation',
  who: ['person'],
  input: z.object({ ...stepShape, seen: text(40), wording: text(20), wordingLanguage: language }),
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    if (locked === undefined) return undefined
    const { personId, looksFor, parts } = locked.referral
    return { ...locked, preview: await previewOf(tx, personId, looksFor, parts) }
  },
  allow: (actor, { referral }) => actor.signedIn && actor.personId === referral.personId,
  decide({ preview, ...loaded }, { version, seen, wording, wordingLanguage }, moment) {
    if (wording !== sheetWording) return refused('wording-changed')
    // Between the preview and the click her record may have changed: she is shown it again.
    if (seen !== preview.fingerprint) return refused('changed-elsewhere')
    const taken = takeStep(loaded, { step: 'agree', version }, moment)
    return taken.ok ? { ok: true, value: { ...taken.value, preview, language: wordingLanguage } } : taken
  },
  async save(tx, { move, signer, timeZone, preview, language: read }, moment) {
    const { id: referralId, personId } = move.referral
    await addSheet(
      tx,
      { referralId, personId, ...preview, wordingVersion: sheetWording, language: read, way: 'screen', recorder: null },
      moment,
    )
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

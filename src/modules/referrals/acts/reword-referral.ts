import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { saveMove } from '../referral-store.ts'
import { endSheet } from '../sheet-store.ts'
import { draftShape, stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

/** Other words, other parts. What she had agreed to no longer stands: she is asked again. */
export const rewordReferral = act({
  name: 'reword-referral',
  title: 'Changer ce qui partirait dans une mise en relation',
  who: ['person', 'counsellor', 'cooperative-adviser'],
  input: z.object({ ...stepShape, ...draftShape }),
  load: (tx, { referral }, moment) => loadToStep(tx, referral, moment),
  allow: (actor, loaded) => mayTake(actor, loaded, 'reword'),
  decide: (loaded, { version, looksFor, parts }, moment) => {
    const taken = takeStep(loaded, { step: 'reword', version }, moment)
    if (!taken.ok) return taken
    const { move } = taken.value
    return { ok: true, value: { ...taken.value, move: { ...move, referral: { ...move.referral, looksFor, parts } } } }
  },
  async save(tx, { move, signer, timeZone }, moment) {
    if (move.line.before === 'consented') await endSheet(tx, move.referral.id, signer.side === 'person' ? 'screen' : 'spoken', moment)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

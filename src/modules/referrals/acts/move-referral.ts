import { act } from '#platform/act.ts'
import { choice, optionalText, z } from '#platform/fields.ts'
import { plainSteps } from '../domain/plain-steps.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

/** The steps that ask for nothing but to be said. */
export const moveReferral = act({
  name: 'move-referral',
  title: 'Dire où en est une mise en relation',
  who: ['person', 'counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ ...stepShape, step: choice(plainSteps), words: optionalText(2000) }),
  load: (tx, { referral }, moment) => loadToStep(tx, referral, moment),
  allow: (actor, loaded, { step }) => mayTake(actor, loaded, step),
  decide(loaded, { step, version, words }, moment) {
    const taken = takeStep(loaded, { step, version, said: { words } }, moment)
    if (!taken.ok) return taken
    const { move, signer } = taken.value
    // What she writes, or her counsellor for her, stays between them.
    const said = { ...move.line.said, confidential: signer.side !== 'recipient' && words !== '' }
    return { ok: true, value: { ...taken.value, move: { ...move, line: { ...move.line, said } } } }
  },
  save: (tx, { move, signer, timeZone }, moment) => saveMove(tx, move, signer, timeZone, moment),
  audit: factOf,
})

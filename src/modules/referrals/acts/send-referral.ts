import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { later } from '#platform/jobs.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

export const sendReferral = act({
  name: 'send-referral',
  title: 'Envoyer une mise en relation',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object(stepShape),
  load: (tx, { referral }, moment) => loadToStep(tx, referral, moment),
  allow: (actor, loaded) => mayTake(actor, loaded, 'send'),
  decide: (loaded, { version }, moment) => takeStep(loaded, { step: 'send', version }, moment),
  async save(tx, { move, signer, timeZone }, moment) {
    await saveMove(tx, move, signer, timeZone, moment)
    await later(tx, 'send-referral', { referral: move.referral.id })
  },
  audit: factOf,
})

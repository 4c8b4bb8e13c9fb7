import { ok } from '#kernel/result.ts'
import { findService } from '#modules/directory/index.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { later } from '#platform/jobs.ts'
import { type Channel, channelOf } from '../domain/channel.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

export const sendReferral = act({
  name: 'send-referral',
  title: 'Envoyer une mise en relation',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object(stepShape),
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    if (locked === undefined) return undefined
    const service = await findService(tx, locked.referral.serviceId)
    const channel: Channel = service === undefined ? 'mail' : channelOf(service)
    return { ...locked, channel }
  },
  allow: (actor, loaded) => mayTake(actor, loaded, 'send'),
  decide({ channel, ...loaded }, { version }, moment) {
    const taken = takeStep(loaded, { step: 'send', version }, moment)
    return taken.ok ? ok({ ...taken.value, channel }) : taken
  },
  async save(tx, { move, signer, timeZone, channel }, moment) {
    await saveMove(tx, move, signer, timeZone, moment)
    // With no address, the sheet is handed over: no letter is asked for that nobody would get.
    if (channel !== 'hand') await later(tx, 'send-referral', { referral: move.referral.id })
  },
  audit: factOf,
})

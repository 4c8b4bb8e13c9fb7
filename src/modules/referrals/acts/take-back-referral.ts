import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalChoice, optionalText, z } from '#platform/fields.ts'
import { meetingsAfter } from '../domain/meeting.ts'
import { isFinal } from '../domain/steps.ts'
import { settleMeetings } from '../meeting-store.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { saveMove } from '../referral-store.ts'
import { endSheet } from '../sheet-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

/**
 * She takes her consent back, on her screen or by asking her counsellor. The service can read nothing from the next instant,
 * whatever it had open. Over or not, it can be taken back: what was over stays as it was.
 */
export const takeBackReferral = act({
  name: 'take-back-referral',
  title: 'Reprendre son accord pour une mise en relation',
  who: ['person', 'counsellor', 'cooperative-adviser'],
  input: z.object({ ...stepShape, way: optionalChoice(['spoken', 'paper']), words: optionalText(2000) }),
  async load(tx, { referral }, moment) {
    const locked = await loadToStep(tx, referral, moment)
    return locked === undefined ? undefined : { ...locked, meetings: await listMeetings(tx, referral) }
  },
  allow: (actor, loaded) => mayTake(actor, loaded, 'withdraw'),
  decide({ meetings, ...loaded }, { version, way, words }, moment) {
    const step = isFinal(loaded.referral.state) ? 'take-back' : 'withdraw'
    const said = { words, confidential: words !== '' }
    const taken = takeStep(loaded, { step, version, said, ...(way === null ? {} : { way }) }, moment)
    if (!taken.ok) return taken
    const { signer } = taken.value
    if (signer.side === 'counsellor' && way === null) return refused('way-missing')
    const asHerself = signer.side === 'person' ? { signer: { ...signer, way: 'screen' as const } } : {}
    return { ok: true, value: { ...taken.value, ...asHerself, settled: meetingsAfter(meetings, 'end') } }
  },
  async save(tx, { move, signer, timeZone, settled }, moment) {
    await endSheet(tx, move.referral.id, signer.way === 'paper' || signer.way === 'spoken' ? signer.way : 'screen', moment)
    await settleMeetings(tx, settled)
    await saveMove(tx, move, signer, timeZone, moment)
  },
  audit: factOf,
})

import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { day, optionalText, z } from '#platform/fields.ts'
import { longestDelay } from '../domain/clocks.ts'
import { saveMove } from '../referral-store.ts'
import { stepShape } from '../step-fields.ts'
import { factOf, loadToStep, mayTake, takeStep } from '../take-step.ts'

export const askForTime = act({
  name: 'ask-for-time',
  title: 'Demander du temps avant de répondre à une mise en relation',
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ ...stepShape, answerBy: day, words: optionalText(2000) }),
  load: (tx, { referral }, moment) => loadToStep(tx, referral, moment),
  allow: (actor, loaded) => mayTake(actor, loaded, 'ask-time'),
  decide(loaded, { version, answerBy, words }, moment) {
    const today = moment.now.toZonedDateTimeISO(loaded.timeZone).toPlainDate()
    const isLater = Temporal.PlainDate.compare(answerBy, today) > 0
    if (!isLater || Temporal.PlainDate.compare(answerBy, today.add({ days: longestDelay })) > 0) return refused('no-such-delay')
    return takeStep(loaded, { step: 'ask-time', version, said: { answerBy, words } }, moment)
  },
  save: (tx, { move, signer, timeZone }, moment) => saveMove(tx, move, signer, timeZone, moment),
  audit: factOf,
})

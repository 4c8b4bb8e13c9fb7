import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalChoice, z } from '#platform/fields.ts'
import { writeToRecipient } from '../correspondence.ts'
import { mayNudge } from '../domain/clocks.ts'
import { lockMany, manyReferrals } from '../many-referrals.ts'
import { findLastNudge } from '../queries/last-nudge.ts'
import { shelves } from '../queries/list-box.ts'
import { saveMove } from '../referral-store.ts'
import { mayTake, type Taken, takeStep } from '../take-step.ts'

/** Reminds by hand: one letter in 24 hours for one recipient, whoever asks and however many wait for it. */
export const remindRecipients = act({
  name: 'remind-recipients',
  title: 'Relancer ceux dont une réponse est attendue',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ referrals: manyReferrals, shelf: optionalChoice(shelves).nullish() }),
  async load(tx, { referrals }, moment) {
    const locked = await lockMany(tx, referrals, moment)
    if (locked.length === 0) return undefined
    const cards = [...new Set(locked.map(({ referral }) => referral.cardId))].sort()
    const last = new Map<string, Temporal.Instant | null>()
    for (const card of cards) last.set(card, await findLastNudge(tx, card))
    return { locked, last }
  },
  allow: (actor, { locked }) => locked.every((each) => mayTake(actor, each, 'remind')),
  decide({ locked, last }, { shelf }, moment) {
    const written = new Set<string>()
    const taken: Taken[] = []
    for (const each of locked) {
      const { cardId, version } = each.referral
      if (written.has(cardId) || !mayNudge(last.get(cardId) ?? null, moment.now)) continue
      const one = takeStep(each, { step: 'remind', version }, moment)
      if (!one.ok) continue
      written.add(cardId)
      taken.push(one.value)
    }
    return taken.length === 0
      ? refused('reminded-today')
      : { ok: true, value: { taken, left: locked.length - taken.length, shelf: shelf ?? null } }
  },
  async save(tx, { taken }, moment) {
    for (const { move, signer, timeZone } of taken) {
      await saveMove(tx, move, signer, timeZone, moment)
      await writeToRecipient(tx, move.referral.id, 'remind')
    }
  },
  audit: ({ taken }, _, { actor }) => ({
    about: null,
    organisation: actor.signedIn ? actor.organisationId : null,
    detail: { count: taken.length },
  }),
})

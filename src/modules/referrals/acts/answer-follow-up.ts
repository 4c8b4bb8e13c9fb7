import { act } from '#platform/act.ts'
import { choice, id, optionalText, version, z } from '#platform/fields.ts'
import { answerFollowUp, followUpAnswers } from '../domain/follow-up.ts'
import { sidesOf } from '../domain/sides.ts'
import { saveFollowUp } from '../follow-up-store.ts'
import { findReferral, findTies } from '../queries/find-referral.ts'
import { lockFollowUp } from '../queries/referral-around.ts'

/** Day 30, day 90: how it goes, by the person, by the service, or by the counsellor who was told. */
export const answerAFollowUp = act({
  name: 'answer-follow-up',
  title: 'Répondre à la question du trentième ou du quatre-vingt-dixième jour',
  who: ['person', 'counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({
    referral: id<'referral'>(),
    followUp: id<'follow-up'>(),
    version,
    answer: choice(followUpAnswers),
    words: optionalText(2000),
  }),
  async load(tx, { referral: wanted, followUp }, { actor }) {
    const referral = await findReferral(tx, wanted)
    const asked = referral === undefined ? undefined : await lockFollowUp(tx, wanted, followUp)
    if (referral === undefined || asked === undefined) return undefined
    return { referral, asked, sides: sidesOf(actor, referral, await findTies(tx, referral, actor)) }
  },
  allow: (_, { asked, sides }) => sides.includes(asked.askedOf === 'person' ? 'person' : 'recipient') || sides.includes('counsellor'),
  decide({ referral, asked, sides }, { version: seen, answer, words }, { now }) {
    const answered = answerFollowUp(asked, answer, words, seen, now)
    if (!answered.ok) return answered
    const told = !sides.includes(asked.askedOf === 'person' ? 'person' : 'recipient')
    return { ok: true, value: { referral, answered: answered.value, way: told ? ('spoken' as const) : ('screen' as const) } }
  },
  save: (tx, { answered, way }) => saveFollowUp(tx, answered, way),
  audit: ({ referral, answered }) => ({
    about: referral.personId,
    organisation: referral.organisationId,
    detail: { referral: referral.id, days: answered.days, of: answered.askedOf },
  }),
})

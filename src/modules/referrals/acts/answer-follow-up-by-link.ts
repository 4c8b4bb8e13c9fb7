import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, optionalText, text, version, z } from '#platform/fields.ts'
import { answerFollowUp, followUpAnswers } from '../domain/follow-up.ts'
import { knocks } from '../domain/limits.ts'
import { saveFollowUp } from '../follow-up-store.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { lockFollowUp } from '../queries/referral-around.ts'

export const answerFollowUpByLink = act({
  name: 'answer-follow-up-by-link',
  title: 'Répondre à la question du trentième ou du quatre-vingt-dixième jour, avec le lien reçu',
  who: ['anyone'],
  input: z.object({ token: text(100), followUp: id<'follow-up'>(), version, answer: choice(followUpAnswers), words: optionalText(1000) }),
  limit: (_, network) => knocks(network),
  async load(tx, { token, followUp }, moment) {
    const found = await findByLink(tx, token, moment)
    const asked = found === undefined ? undefined : await lockFollowUp(tx, found.referral.id, followUp)
    return { found, asked: asked?.askedOf === 'resource' ? asked : undefined }
  },
  allow: () => true,
  decide({ found, asked }, { token, version, answer, words }, { now }) {
    if (found === undefined || asked === undefined) return refused('over')
    const answered = answerFollowUp(asked, answer, words, version, now)
    return answered.ok ? { ok: true, value: { token, referral: found.referral, answered: answered.value } } : refused('answered')
  },
  save: (tx, { answered }) => saveFollowUp(tx, answered, 'link'),
  audit: ({ referral, answered }) => ({
    about: referral.personId,
    organisation: referral.organisationId,
    detail: { referral: referral.id, days: answered.days, of: answered.askedOf },
  }),
})

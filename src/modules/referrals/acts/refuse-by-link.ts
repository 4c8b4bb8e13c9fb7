import { refused } from '#kernel/result.ts'
import { type CardId, servicesOf } from '#modules/directory/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalText, text, version, z } from '#platform/fields.ts'
import { decideByLink, saveByLink } from '../answer-by-link.ts'
import { knocks } from '../domain/limits.ts'
import { meetingsAfter } from '../domain/meeting.ts'
import { refusalReasons } from '../domain/reasons.ts'
import { settleMeetings } from '../meeting-store.ts'
import { lookElsewhere } from '../messages/answer.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { factOf } from '../take-step.ts'

export const refuseByLink = act({
  name: 'refuse-by-link',
  title: 'Dire non, avec le lien reçu',
  who: ['anyone'],
  input: z.object({
    token: text(100),
    version,
    reason: choice(refusalReasons),
    condition: optionalText(500),
    instead: optionalText(40),
    alternative: optionalText(1000),
    words: optionalText(1000),
  }),
  limit: (_, network) => knocks(network),
  async load(tx, { token, instead }, moment) {
    const found = await findByLink(tx, token, moment, true)
    if (found === undefined) return { found, other: undefined, meetings: [] }
    const others = instead === '' ? [] : await servicesOf(tx, found.referral.cardId as CardId)
    return { found, other: others.find(({ id }) => id === instead), meetings: await listMeetings(tx, found.referral.id) }
  },
  allow: () => true,
  decide({ found, other, meetings }, { token, version, reason, condition, alternative, words }, moment) {
    if (found === undefined) return refused('over')
    // Nothing proposed, the person is still told where to look next, in her language.
    const nothing = alternative === '' && other === undefined
    const said = {
      reason,
      condition: reason === 'not-eligible' ? condition : '',
      words,
      alternative: nothing ? lookElsewhere(found.referral.language) : alternative,
      alternativeServiceId: other?.id ?? null,
    }
    const taken = decideByLink(found, 'refuse', { token, version, said }, moment)
    if (!taken.ok) return taken
    return { ok: true, value: { ...taken.value, settled: meetingsAfter(meetings, 'end') } }
  },
  async save(tx, { settled, ...taken }, moment) {
    await settleMeetings(tx, settled)
    await saveByLink(tx, taken, moment)
  },
  audit: factOf,
})

import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, optionalChoice, text, version, z } from '#platform/fields.ts'
import { decideByLink, saveByLink } from '../answer-by-link.ts'
import { knocks } from '../domain/limits.ts'
import { meetingsAfter } from '../domain/meeting.ts'
import { causes } from '../domain/reasons.ts'
import { settleMeetings } from '../meeting-store.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { listMeetings } from '../queries/referral-around.ts'
import { factOf } from '../take-step.ts'

/** What a service may say by the link of what came after its yes. */
export const tellings = ['contact', 'hold', 'miss', 'engage'] as const

export const tellMeetingByLink = act({
  name: 'tell-meeting-by-link',
  title: 'Dire si la rencontre a eu lieu, avec le lien reçu',
  who: ['anyone'],
  input: z.object({ token: text(100), version, step: choice(tellings), cause: optionalChoice(causes) }),
  limit: (_, network) => knocks(network),
  async load(tx, { token }, moment) {
    const found = await findByLink(tx, token, moment, true)
    return { found, meetings: found === undefined ? [] : await listMeetings(tx, found.referral.id) }
  },
  allow: () => true,
  decide({ found, meetings }, { token, version, step, cause }, moment) {
    if (found === undefined) return refused('over')
    if (step === 'miss' && cause === null) return refused('cause-missing')
    const missed = cause === null ? {} : { cause }
    const taken = decideByLink(found, step, { token, version, said: step === 'miss' ? missed : {} }, moment)
    if (!taken.ok) return taken
    const settled = step === 'hold' || step === 'miss' ? meetingsAfter(meetings, step, missed) : []
    return { ok: true, value: { ...taken.value, settled } }
  },
  async save(tx, { settled, ...taken }, moment) {
    await settleMeetings(tx, settled)
    await saveByLink(tx, taken, moment)
  },
  audit: factOf,
})

import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { dayIn } from '../domain/freshness.ts'
import { linkState } from '../domain/still-true.ts'
import { findStillTrue } from '../queries/find-still-true.ts'
import { confirmStillTrue } from '../still-true-store.ts'

export const confirmCards = act({
  name: 'confirm-still-true',
  title: 'Dire par le lien reçu que les fiches sont toujours vraies',
  who: ['anyone'],
  input: z.object({ token: text(200) }),
  limit: (_, network) => [{ keys: [`still true from ${network}`], most: 30, minutes: 60 }],
  load: (tx, { token }) => findStillTrue(tx, token),
  allow: () => true,
  decide(link, { token }, { now }) {
    const state = linkState(link, now)
    // A second click finds it done: that is what was asked, and nothing more is written.
    return state === 'ended' ? refused('ended') : ok({ token, on: dayIn(link.organisation.territory, now), fresh: state === 'open' })
  },
  async save(tx, { token, on, fresh }) {
    if (fresh) await confirmStillTrue(tx, token, on)
  },
  audit: (_, { organisation }) => ({ about: organisation.id, organisation: organisation.memberId }),
})

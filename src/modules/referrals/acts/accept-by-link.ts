import { act } from '#platform/act.ts'
import { text, version, z } from '#platform/fields.ts'
import { decideByLink, saveByLink } from '../answer-by-link.ts'
import { knocks } from '../domain/limits.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { factOf } from '../take-step.ts'

export const acceptByLink = act({
  name: 'accept-by-link',
  title: 'Accueillir, avec le lien reçu',
  who: ['anyone'],
  input: z.object({ token: text(100), version }),
  limit: (_, network) => knocks(network),
  load: async (tx, { token }, moment) => ({ found: await findByLink(tx, token, moment, true) }),
  allow: () => true,
  decide: ({ found }, { token, version }, moment) => decideByLink(found, 'accept', { token, version }, moment),
  save: saveByLink,
  audit: factOf,
})

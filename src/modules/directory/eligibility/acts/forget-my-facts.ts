import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { forgetFacts } from '../kept-store.ts'

export const forgetMyFacts = act({
  name: 'forget-my-facts',
  title: 'Effacer ses réponses gardées',
  who: ['account'],
  input: z.object({ service: id<'service'>() }),
  load: async (_tx, _input, { actor }) => (actor.signedIn ? { account: actor.accountId } : undefined),
  allow: (actor) => actor.signedIn,
  decide: ({ account }, { service }) => ok({ account, service }),
  save: (tx, { account }) => forgetFacts(tx, account),
  audit: () => ({ about: null, organisation: null }),
})

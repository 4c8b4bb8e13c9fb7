import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { keepFacts } from '../kept-store.ts'
import { fieldsOf, typedFields } from '../typed-facts.ts'

export const keepMyFacts = act({
  name: 'keep-my-facts',
  title: 'Garder ses réponses pour les autres services',
  who: ['account'],
  input: z.looseObject({ service: id<'service'>() }).transform(({ service, ...fields }) => ({ service, typed: typedFields.parse(fields) })),
  load: async (_tx, _input, { actor }) => (actor.signedIn ? { account: actor.accountId } : undefined),
  allow: (actor) => actor.signedIn,
  decide: ({ account }, { service, typed }) => {
    const fields = fieldsOf({ ...typed, declined: [] })
    return Object.keys(fields).length === 0 ? refused('nothing-to-keep') : ok({ account, service, fields })
  },
  save: (tx, { account, fields }, { now }) => keepFacts(tx, account, fields, now),
  audit: () => ({ about: null, organisation: null }),
})

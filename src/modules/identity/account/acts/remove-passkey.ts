import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { text, z } from '#platform/fields.ts'
import { removePasskey as remove } from '../../sign-in/passkey-store.ts'
import { ownPasskeys } from '../queries/find-account.ts'

export const removePasskey = act({
  name: 'remove-passkey',
  title: 'Retirer une clé d’accès',
  who: ['account'],
  input: z.object({ passkey: text(1400) }),
  async load(tx, { passkey }, { actor }) {
    if (!actor.signedIn) return undefined
    const found = (await ownPasskeys(tx, actor.accountId)).find(({ id }) => id === passkey)
    return found === undefined ? undefined : { accountId: actor.accountId, id: found.id }
  },
  allow: (actor) => actor.signedIn && (!actor.staff || actor.secondFactor),
  decide: (own) => ok(own),
  save: (tx, { id }) => remove(tx, id),
  audit: ({ accountId }) => ({ about: accountId, organisation: null }),
})

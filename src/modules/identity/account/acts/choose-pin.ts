import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalText, text, z } from '#platform/fields.ts'
import { plainDigits } from '../../sign-in/domain/card.ts'
import { localPath } from '../../sign-in/domain/local-path.ts'
import { choosePin as chosen } from '../../sign-in/domain/pin.ts'
import { hashPin } from '../../sign-in/pin-hash.ts'
import { savePin } from '../account-store.ts'
import { findOwnAccount } from '../queries/find-account.ts'

export const choosePin = act({
  name: 'choose-pin',
  title: 'Choisir son code secret',
  who: ['account'],
  input: z.object({ pin: text(40), pin2: text(40), next: optionalText(500).transform(localPath) }),
  async load(tx, { pin }, { actor, now }) {
    const account = actor.signedIn ? await findOwnAccount(tx, actor.accountId, now) : undefined
    if (!actor.signedIn || account === undefined || account.cardNumber === null) return undefined
    return { accountId: actor.accountId, cardNumber: account.cardNumber, hash: await hashPin(plainDigits(pin)) }
  },
  allow: (actor) => actor.signedIn,
  decide({ accountId, cardNumber, hash }, { pin, pin2, next }) {
    const may = chosen(pin, cardNumber)
    if (!may.ok) return refused(may.reason === 'too-simple' ? 'too-simple' : 'not-six-digits')
    if (may.value !== plainDigits(pin2)) return refused('not-the-same')
    return ok({ accountId, hash, next })
  },
  save: (tx, { accountId, hash }, { now }) => savePin(tx, accountId, hash, now),
  audit: ({ accountId }) => ({ about: accountId, organisation: null }),
})

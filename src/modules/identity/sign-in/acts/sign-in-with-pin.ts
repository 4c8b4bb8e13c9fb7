import type { SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalText, text, z } from '#platform/fields.ts'
import { newToken } from '#platform/tokens.ts'
import { cardNumber } from '../card-fields.ts'
import { plainDigits } from '../domain/card.ts'
import { pin as guesses } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { newSession } from '../domain/session.ts'
import { isPin } from '../pin-hash.ts'
import { findCard } from '../queries/find-card.ts'
import { findEntrant } from '../queries/find-entrant.ts'
import { openSession } from '../session-store.ts'

export const signInWithPin = act({
  name: 'sign-in-with-pin',
  title: 'Entrer avec le numéro de sa carte et son code secret',
  who: ['anyone'],
  door: true,
  input: z.object({ number: cardNumber, pin: text(40).transform(plainDigits), next: optionalText(500).transform(localPath) }),
  limit: ({ number }, network) => guesses(number, network),
  async load(tx, { number, pin }) {
    const card = await findCard(tx, number)
    const entrant = card === undefined ? undefined : await findEntrant(tx, card.accountId)
    return { entrant, right: await isPin(pin, card?.pinHash), fresh: newToken() }
  },
  allow: () => true,
  decide({ entrant, right, fresh }, { next }, { newId, now, agent }) {
    if (entrant === undefined || !right) return refused('wrong')
    const session = newSession(entrant, { id: newId() as SessionId, tokenHash: fresh.hash, way: 'pin', agent, now, secondFactor: false })
    return ok({ session, token: fresh.token, next })
  },
  save: (tx, { session }, { sessionHash }) => openSession(tx, session, sessionHash),
  audit: ({ session }) => ({ about: session.accountId, organisation: null }),
})

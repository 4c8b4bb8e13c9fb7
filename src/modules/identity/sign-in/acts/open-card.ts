import { timingSafeEqual } from 'node:crypto'
import type { SessionId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalText, z } from '#platform/fields.ts'
import { newToken } from '#platform/tokens.ts'
import { cardCodeHash } from '../card-code-hash.ts'
import { cardCode, cardNumber } from '../card-fields.ts'
import { useCardCode } from '../card-store.ts'
import { mayOpen } from '../domain/card.ts'
import { cardCode as guesses } from '../domain/limits.ts'
import { localPath } from '../domain/local-path.ts'
import { newSession } from '../domain/session.ts'
import { findCard } from '../queries/find-card.ts'
import { findEntrant } from '../queries/find-entrant.ts'
import { openSession } from '../session-store.ts'

export const openCard = act({
  name: 'open-card',
  title: 'Entrer avec sa carte',
  who: ['anyone'],
  door: true,
  input: z.object({ number: cardNumber, code: cardCode, next: optionalText(500).transform(localPath) }),
  limit: ({ number }, network) => guesses(number, network),
  async load(tx, { number, code }) {
    const card = await findCard(tx, number)
    const entrant = card === undefined ? undefined : await findEntrant(tx, card.accountId)
    const right = timingSafeEqual(cardCodeHash(number, code), card?.code?.hash ?? Buffer.alloc(32))
    return { card, entrant, right, fresh: newToken() }
  },
  allow: () => true,
  decide({ card, entrant, right, fresh }, { next }, { newId, now, agent }) {
    // Only who holds the right code is told that it is used or too old.
    if (card?.code === undefined || entrant === undefined || !right) return refused('wrong')
    const may = mayOpen(card.code, now)
    if (!may.ok) return refused(may.reason === 'expired' ? 'expired' : 'used')
    const session = newSession(entrant, { id: newId() as SessionId, tokenHash: fresh.hash, way: 'card', agent, now, secondFactor: false })
    return ok({ session, token: fresh.token, codeId: card.code.id, hasPin: card.pinHash !== undefined, next })
  },
  async save(tx, { session, codeId }, { sessionHash, now }) {
    await useCardCode(tx, codeId, now)
    await openSession(tx, session, sessionHash)
  },
  audit: ({ session }) => ({ about: session.accountId, organisation: null }),
})

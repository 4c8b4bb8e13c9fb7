import { findService, raiseDoubt } from '#modules/directory/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { isLanguage } from '#platform/i18n.ts'
import type { Referral } from './domain/referral.ts'
import { reasonWords } from './messages/reasons.ts'

/**
 * A service said no for one of its conditions: who keeps its card is told, with the words of who refused. A card that is no longer
 * shown is nobody's to correct.
 */
export async function doubtConditions(tx: Tx, { serviceId }: Referral, condition: string, moment: Moment): Promise<void> {
  const service = await findService(tx, serviceId)
  if (service === undefined) return
  const { writtenIn } = service
  const words = condition === '' ? reasonWords(isLanguage(writtenIn) ? writtenIn : 'fr')('condition-unsaid') : condition
  await raiseDoubt(tx, { serviceId, words, from: 'referral' }, moment)
}

import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { ServiceId } from './domain/card.ts'
import { addReport } from './report-store.ts'

type Told = { serviceId: ServiceId; criterion?: string | undefined; words: string; from: 'referral' }

/**
 * Tells who keeps a card that its conditions may not be right: a referral was refused as not eligible. Called in the transaction of
 * that refusal. `words` say what happened and name nobody; at most 2000 characters are kept.
 */
export async function raiseDoubt(
  tx: Tx,
  { serviceId, criterion, words, from }: Told,
  { newId, now }: Pick<Moment, 'newId' | 'now'>,
): Promise<void> {
  const doubt = { id: newId<'error-report'>(), serviceId, toldBy: from, contact: null, reportedAt: now }
  await addReport(tx, { ...doubt, criterion: criterion?.slice(0, 100) ?? null, words: words.slice(0, 2000) })
}

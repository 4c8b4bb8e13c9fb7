import { findService, type ServiceCard } from '#modules/directory/index.ts'
import { findRecord, type RecordHead } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { type Preview, previewOf } from '../content-of.ts'
import type { RecipientRecord } from '../domain/recipient-record.ts'
import type { ReferralId } from '../domain/referral.ts'
import { sidesOf } from '../domain/sides.ts'
import type { Side } from '../domain/steps.ts'
import { isByHand } from './find-by-hand.ts'
import { findTies } from './find-referral.ts'
import { findSight, type ReferralSight } from './my-referral.ts'
import { findRecipientRecord } from './recipient-record.ts'

/** A referral as one side that works sees it. Who sends also sees the record, what would leave, and how the service answers. */
export type StaffSight = ReferralSight & {
  side: Exclude<Side, 'person' | 'clock'>
  record: RecordHead | undefined
  preview: Preview | undefined
  service: ServiceCard | undefined
  answers: RecipientRecord | undefined
  /** Its service answers aloud, and who sends writes it down. */
  byHand: boolean
}

/** Undefined for whoever is on neither side, the person included: she has her own page. */
export async function findStaffSight(tx: Tx, id: ReferralId, { actor }: Pick<Moment, 'actor'>): Promise<StaffSight | undefined> {
  const sight = await findSight(tx, id)
  if (sight === undefined) return undefined
  const { referral } = sight
  const sides = sidesOf(actor, referral, await findTies(tx, referral, actor))
  const service = await findService(tx, referral.serviceId)
  if (!sides.includes('counsellor'))
    return sides.includes('recipient')
      ? { ...sight, side: 'recipient', record: undefined, preview: undefined, service, answers: undefined, byHand: false }
      : undefined
  const before = referral.state === 'draft' || referral.state === 'consented'
  const record = await findRecord(tx, referral.personId)
  const preview = before ? await previewOf(tx, referral.personId, referral.looksFor, referral.parts) : undefined
  const answers = before ? await findRecipientRecord(tx, referral.serviceId) : undefined
  return { ...sight, side: 'counsellor', record, preview, service, answers, byHand: await isByHand(tx, referral) }
}

import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import { consentWording } from './content/consent.ts'
import type { Way } from './domain/consent.ts'
import type { FieldGroup } from './domain/record.ts'

/** What is agreed at once, on one receipt: parts shared with one organisation until one day. */
export type Agreement = {
  receiptId: string
  personId: PersonId
  recipientId: OrganisationId
  fieldGroups: readonly FieldGroup[]
  until: Temporal.PlainDate
  language: Language
  way: Way
  recordedBy: AccountId | null
  /** When the person agreed: for paper and words, the day she did. */
  givenAt: Temporal.Instant
}

/**
 * Writes an agreement, one line a part, in the wording in force. Lines it renews end now; an adviser leaves the
 * contact's earlier line, which is what lets her write.
 */
export async function addAgreement(tx: Tx, { newId, now }: Pick<Moment, 'newId' | 'now'>, agreed: Agreement): Promise<void> {
  const renewed = agreed.fieldGroups.filter((group) => group !== 'contact' || agreed.way === 'screen')
  await endConsents(tx, agreed.personId, { recipientId: agreed.recipientId, fieldGroups: renewed }, { way: agreed.way, at: now })
  await tx
    .insertInto('people.consent')
    .values(
      agreed.fieldGroups.map((fieldGroup) => ({
        id: newId(),
        receipt_id: agreed.receiptId,
        person_id: agreed.personId,
        recipient_id: agreed.recipientId,
        purpose: 'accompaniment',
        field_group: fieldGroup,
        given_at: agreed.givenAt,
        until: agreed.until,
        wording_version: consentWording.version,
        language: agreed.language,
        way: agreed.way,
        recorded_by: agreed.recordedBy,
      })),
    )
    .execute()
}

/** Takes back what still stands: of one organisation or all, of some parts or all. */
export async function endConsents(
  tx: Tx,
  personId: PersonId,
  which: { recipientId?: OrganisationId | undefined; fieldGroups?: readonly FieldGroup[] | undefined },
  how: { way: Way; at: Temporal.Instant },
): Promise<void> {
  let ending = tx
    .updateTable('people.consent')
    .set({ withdrawn_at: how.at, withdrawn_way: how.way })
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
  if (which.recipientId !== undefined) ending = ending.where('recipient_id', '=', which.recipientId)
  if (which.fieldGroups !== undefined) {
    if (which.fieldGroups.length === 0) return
    ending = ending.where('field_group', 'in', which.fieldGroups)
  }
  await ending.execute()
}

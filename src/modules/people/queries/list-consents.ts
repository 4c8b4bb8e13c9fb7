import type { OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Consent, Way } from '../domain/consent.ts'
import type { FieldGroup } from '../domain/record.ts'

/** Every consent of a record that the session may know of, the latest first: all of one's own; those given to one's organisation. */
export async function listConsents(tx: Tx, personId: PersonId, receiptId?: string): Promise<Consent[]> {
  let asked = tx.selectFrom('people.consent').selectAll().where('person_id', '=', personId)
  if (receiptId !== undefined) asked = asked.where('receipt_id', '=', receiptId)
  const rows = await asked.orderBy('given_at', 'desc').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    receiptId: row.receipt_id,
    recipientId: row.recipient_id as OrganisationId,
    fieldGroup: row.field_group as FieldGroup,
    givenAt: row.given_at,
    until: row.until,
    wordingVersion: row.wording_version,
    language: row.language,
    way: row.way as Way,
    withdrawnAt: row.withdrawn_at,
    withdrawnWay: row.withdrawn_way as Way | null,
  }))
}

import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { type RecipientRecord, recipientRecord } from '../domain/recipient-record.ts'

type Row = { sent: bigint; answered: bigint | null; median_hours: number | null; ended: bigint | null; closed: bigint | null }

/** How a service answered over the last year, whoever wrote to it: amounts only, and none under five referrals. */
export async function findRecipientRecord(tx: Tx, serviceId: string): Promise<RecipientRecord> {
  const { rows } = await sql<Row>`select * from referrals.recipient_record(${serviceId})`.execute(tx)
  const row = rows[0]
  if (row === undefined) return { said: false }
  const whole = (amount: bigint | null) => (amount === null ? null : Number(amount))
  return recipientRecord({
    sent: Number(row.sent),
    answered: whole(row.answered),
    medianHours: row.median_hours,
    ended: whole(row.ended),
    closed: whole(row.closed),
  })
}

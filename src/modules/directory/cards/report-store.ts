import type { Tx } from '#platform/database.ts'
import type { Doubt, ErrorReport, ReportId } from './domain/report.ts'

/** Writes what somebody says is wrong on a card: a reader, or a referral that was refused. */
export async function addReport(tx: Tx, { id, serviceId, toldBy, criterion, words, contact, reportedAt }: Doubt): Promise<void> {
  await tx
    .insertInto('directory.error_report')
    .values({ id, service_id: serviceId, told_by: toldBy, criterion, words, contact, reported_at: reportedAt })
    .execute()
}

/** The report to answer and the service it is about; undefined when this session does not keep the card. */
export async function findReportForUpdate(
  tx: Tx,
  id: ReportId,
): Promise<Pick<ErrorReport, 'id' | 'serviceId' | 'state' | 'version'> | undefined> {
  const row = await tx
    .selectFrom('directory.error_report')
    .select(['service_id', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { id, serviceId: row.service_id as ErrorReport['serviceId'], state: row.state as ErrorReport['state'], version: row.version }
}

export type ReportAnswer = { id: ReportId; state: 'done' | 'not'; answer: string; by: string; at: Temporal.Instant; version: number }

/** Answered, the report no longer holds how to reach who told it. */
export async function answerReport(tx: Tx, { id, state, answer, by, at, version }: ReportAnswer): Promise<void> {
  await tx
    .updateTable('directory.error_report')
    .set({ state, answer, answered_by: by, answered_at: at, contact: null, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

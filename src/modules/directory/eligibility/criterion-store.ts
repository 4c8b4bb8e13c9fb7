import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Criterion } from './domain/criterion.ts'

async function replaceCriteria(tx: Tx, service: Id<'service'>, rows: readonly Criterion[]): Promise<void> {
  await tx.deleteFrom('directory.criterion').where('service_id', '=', service).execute()
  if (rows.length === 0) return
  await tx
    .insertInto('directory.criterion')
    .values(rows.map((row, index) => ({ service_id: service, position: index + 1, ...columnsOf(row) })))
    .execute()
}

/**
 * Puts these rows in place of all the rows of a service, as a change of its card that somebody made: whoever edits the card meanwhile is
 * told. None leaves it saying nothing. Refused by the database for a service one does not keep.
 */
export async function writeRows(tx: Tx, service: Id<'service'>, rows: readonly Criterion[], at: Temporal.Instant): Promise<void> {
  await replaceCriteria(tx, service, rows)
  await tx
    .updateTable('directory.service')
    .set((column) => ({ version: column('version', '+', 1), changed_at: at }))
    .where('id', '=', service)
    .execute()
}

/** The columns of `directory.criterion` for one row. */
export function columnsOf(row: Criterion) {
  return {
    valid_from: row.validFrom,
    valid_to: row.validTo,
    documented: [...row.documented],
    min_age: row.age.min,
    max_age: row.age.max,
    min_months_residence: row.residence.min,
    max_months_residence: row.residence.max,
    statuses: row.statuses === null ? null : [...row.statuses],
    areas: row.areas === null ? null : [...row.areas],
    level_language: row.level?.language ?? null,
    min_level: row.level?.min ?? null,
    max_level: row.level?.max ?? null,
    job_seeker: row.plain['job-seeker'] ?? null,
    women: row.plain.women ?? null,
    income_support: row.plain['income-support'] ?? null,
    disability: row.plain.disability ?? null,
    student: row.plain.student ?? null,
    worker: row.plain.worker ?? null,
    parent: row.plain.parent ?? null,
  }
}

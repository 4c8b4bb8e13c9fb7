import { findMyAround, findOwnRecord, type MyAround, type RecordHead } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'

/** The person's own record, and what goes with it; `timeZone` is the clocks of its host. */
export type MyRecord = MyAround & { record: RecordHead }

/** Undefined for whoever has no record of their own. */
export async function findMyRecord(tx: Tx, { actor, now }: Pick<Moment, 'actor' | 'now'>): Promise<MyRecord | undefined> {
  const record = await findOwnRecord(tx, actor)
  return record === undefined ? undefined : { record, ...(await findMyAround(tx, record, now)) }
}

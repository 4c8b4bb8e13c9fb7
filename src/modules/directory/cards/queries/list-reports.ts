import { type Actor, holds } from '#kernel/actor.ts'
import type { Tx } from '#platform/database.ts'
import type { ErrorReport } from '../domain/report.ts'

const open = (tx: Tx, actor: Actor) => {
  const query = tx
    .selectFrom('directory.error_report as r')
    .innerJoin('directory.service as s', 's.id', 'r.service_id')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .where('r.state', '=', 'open')
  return holds(actor, 'administrator') ? query : query.where('o.member_id', '=', actor.signedIn ? actor.organisationId : null)
}

/** What waits for an answer on the cards that this session keeps, the oldest first. */
export async function listOpenReports(tx: Tx, actor: Actor): Promise<ErrorReport[]> {
  const rows = await open(tx, actor).selectAll('r').select('s.name').orderBy('r.reported_at').orderBy('r.id').limit(100).execute()
  return rows.map((row) => ({
    id: row.id as ErrorReport['id'],
    serviceId: row.service_id as ErrorReport['serviceId'],
    serviceName: row.name,
    toldBy: row.told_by as ErrorReport['toldBy'],
    criterion: row.criterion,
    words: row.words,
    contact: row.contact,
    reportedAt: row.reported_at,
    state: row.state as ErrorReport['state'],
    version: row.version,
  }))
}

/** How many there are. */
export async function countOpenReports(tx: Tx, actor: Actor): Promise<number> {
  const { waiting } = await open(tx, actor)
    .select((is) => is.fn.countAll<bigint>().as('waiting'))
    .executeTakeFirstOrThrow()
  return Number(waiting)
}

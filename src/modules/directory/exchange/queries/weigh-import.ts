import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Reason } from '../domain/problem.ts'

export type Kind = 'organisation' | 'site' | 'service'
export type CardOutcome = 'new' | 'changed' | 'unchanged' | 'kept-here' | 'not-yours'
export type Weight = { kind: Kind; outcome: CardOutcome; many: number }

/** How many cards of each kind would come to what. */
export async function weighImport(tx: Tx, id: string): Promise<Weight[]> {
  const { rows } = await sql<{ kind: Kind; outcome: CardOutcome; many: bigint }>`
    select kind, outcome, count(*) as many from directory.import_card where import_id = ${id} and outcome is not null group by kind, outcome order by kind, outcome`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, many: Number(row.many) }))
}

export type ToldProblem = {
  position: number
  file: string
  line: number
  column: number
  path: string
  reason: Reason
  value: string
  known: string
}

/** Some of the faults of an import, in the order of its files; and how many there are in all. */
export async function listProblems(tx: Tx, id: string, after = 0, limit = 100): Promise<{ problems: ToldProblem[]; all: number }> {
  const rows = await tx
    .selectFrom('directory.import_problem')
    .select(['position', 'file', 'line', 'col', 'path', 'reason', 'value', 'known'])
    .where('import_id', '=', id)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute()
  const { all } = await tx
    .selectFrom('directory.import_problem')
    .select((is) => is.fn.countAll<bigint>().as('all'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  return { problems: rows.map(({ col, reason, ...row }) => ({ ...row, column: col, reason: reason as Reason })), all: Number(all) }
}

/** Cards that an import leaves as they are here, because somebody here verified or changed them, or because they are another's. */
export async function listLeft(
  tx: Tx,
  id: string,
  limit = 50,
): Promise<{ kind: Kind; outcome: CardOutcome; name: string; file: string; line: number }[]> {
  const rows = await tx
    .selectFrom('directory.import_card')
    .select(['kind', 'outcome', 'name', 'file', 'line'])
    .where('import_id', '=', id)
    .where('outcome', 'in', ['kept-here', 'not-yours'])
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Kind, outcome: row.outcome as CardOutcome }))
}

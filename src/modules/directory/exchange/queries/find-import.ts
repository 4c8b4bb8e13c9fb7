import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CsvMapping } from '../domain/csv-fields.ts'
import type { Format, ImportId, ImportState } from '../domain/format.ts'

export type Import = {
  id: ImportId
  organisationId: OrganisationId | null
  allCards: boolean
  source: string
  format: Format
  mapping: CsvMapping | null
  files: string[]
  size: number
  state: ImportState
  done: number
  total: number
  startedAt: Temporal.Instant
  version: number
}

const columns = [
  'id',
  'organisation_id',
  'all_cards',
  'source',
  'format',
  'mapping',
  'files',
  'size',
  'state',
  'done',
  'total',
  'started_at',
  'version',
] as const

/** One import, as whoever asks may see it; locked with `lock`, to be changed. */
export async function findImport(tx: Tx, id: string, lock = false): Promise<Import | undefined> {
  const asked = tx.selectFrom('directory.import').select(columns).where('id', '=', id)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  return row && importOf(row)
}

/** The imports of the last month that one may see, the latest first. */
export async function listImports(tx: Tx): Promise<Import[]> {
  const rows = await tx.selectFrom('directory.import').select(columns).orderBy('started_at', 'desc').orderBy('id').limit(50).execute()
  return rows.map(importOf)
}

type Row = {
  id: string
  organisation_id: string | null
  all_cards: boolean
  source: string
  format: string
  mapping: unknown
  files: string[]
  size: bigint
  state: string
  done: number
  total: number
  started_at: Temporal.Instant
  version: number
}

function importOf({ organisation_id, all_cards, started_at, ...row }: Row): Import {
  return {
    ...row,
    id: row.id as ImportId,
    organisationId: organisation_id as OrganisationId | null,
    allCards: all_cards,
    format: row.format as Format,
    mapping: row.mapping as CsvMapping | null,
    size: Number(row.size),
    state: row.state as ImportState,
    startedAt: started_at,
  }
}
